import type { PageWords } from '../words/shape.ts';

// What comes first, with its date, is enough to know what one waits for; a fold for one alone would hide more than it spares.
const atFirst = 2;
const foldedFrom = 4;

/** What is awaited: mine whole; of others the next, and behind a fold what comes after. */
export interface Awaited<T> {
  readonly yours: readonly T[];
  readonly others: readonly T[];
  readonly afterwards: { readonly text: string; readonly turns: readonly T[] } | null;
}

/** Tells mine from that of others, and folds what is long of theirs; all of it comes in the order of its dates. */
export function awaitedIn<T extends { readonly isYours: boolean }>(
  several: readonly T[],
  { turns: words }: Pick<PageWords, 'turns'>,
): Awaited<T> {
  const yours = several.filter((one) => one.isYours);
  const others = several.filter((one) => !one.isYours);
  if (others.length < foldedFrom) return { yours, others, afterwards: null };
  const turns = others.slice(atFirst);
  return {
    yours,
    others: others.slice(0, atFirst),
    afterwards: { text: words.afterwards(turns.length), turns },
  };
}
