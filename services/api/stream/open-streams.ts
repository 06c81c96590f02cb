import type { SignedIn } from '../books.ts';
import { problem } from '../problems/problem.ts';

/** More windows than anybody looks at: each change is asked of the database once for each stream. */
const mostOpen = 20;

const open = new Map<string, number>();

/** Lets somebody open one more stream. @throws tooManyStreams when they have as many open as they may */
export function mayOpenStream({ person }: SignedIn): void {
  if ((open.get(person) ?? 0) < mostOpen) return;
  throw problem('tooManyStreams', { headers: { 'retry-after': '60' } });
}

/** Counts a stream until what is given back is called. */
export function countStream({ person }: SignedIn): () => void {
  open.set(person, (open.get(person) ?? 0) + 1);
  let isOpen = true;
  return () => {
    if (!isOpen) return;
    isOpen = false;
    const left = (open.get(person) ?? 1) - 1;
    if (left > 0) open.set(person, left);
    else open.delete(person);
  };
}
