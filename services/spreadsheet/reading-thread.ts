import { parentPort, workerData } from 'node:worker_threads';
import { readHere } from './read-here.ts';
import type { SpreadsheetFile } from './reading.ts';

// A thread of its own, so that a file made to be slow or large takes nothing along. What it needs is loaded by now:
// the time from here on is the file's.
const file: SpreadsheetFile = workerData;
parentPort?.postMessage('begins', []);
parentPort?.postMessage(await readHere(file), []);
