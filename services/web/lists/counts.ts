import type { BoardWords } from '../words/shapes/board.ts';

/** Up to here a list is counted; what is beyond is "more than". */
export const countedUpTo = 200;

/** A number as it is said of a list. */
export const countInWords = (count: number, words: BoardWords): string =>
  count > countedUpTo ? words.moreThan(countedUpTo) : String(count);
