import { workerData } from 'node:worker_threads';
import { readAndTell } from '#services/untrusted/thread.ts';
import { readHere } from './read-here.ts';
import type { SheetFile } from './reading.ts';

const file: SheetFile = workerData;
await readAndTell(() => readHere(file));
