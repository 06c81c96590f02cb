import type { Paper } from '#domain/paper/paper.ts';
import { hostilePaper, longPaper } from './hostile.ts';
import { paperInPart, paperOf } from './samples.ts';

/** Every paper that is checked, by name: both languages that may count, translations, a long one, a hostile one. */
export const papers: { readonly [name: string]: () => Paper } = {
  french: () => paperOf('fr'),
  dutch: () => paperOf('nl'),
  'french-in-dutch': () => paperOf('fr', 'nl'),
  'in-part': paperInPart,
  'dutch-in-english': () => paperOf('nl', 'en'),
  long: longPaper,
  hostile: hostilePaper,
};
