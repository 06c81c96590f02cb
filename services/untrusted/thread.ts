import { parentPort } from 'node:worker_threads';
import type { Found } from './found.ts';

/**
 * What a thread of its own does, so that a file made to be slow or large takes nothing along. What it needs is loaded
 * when this is called: the time from here on is the file's.
 */
export async function readAndTell(reading: () => Promise<Found<unknown>>): Promise<void> {
  parentPort?.postMessage('begins', []);
  parentPort?.postMessage(await reading(), []);
}
