import { workerData } from 'node:worker_threads';
import { readAndTell } from '#services/untrusted/thread.ts';
import { readHere } from './read-here.ts';
import type { SpreadsheetFile } from './reading.ts';

const file: SpreadsheetFile = workerData;
await readAndTell(() => readHere(file));
