import { readAndTell } from '#services/untrusted/thread.ts';
import { readHere } from './read-here.ts';

await readAndTell(readHere);
