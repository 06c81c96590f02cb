import { paper as en } from './en/paper.ts';
import { paper as fr } from './fr/paper.ts';
import { paper as nl } from './nl/paper.ts';
import type { PaperWords } from './paper-shape.ts';
import type { Language } from './words.ts';

const words: { readonly [L in Language]: PaperWords } = { fr, nl, en };

/** The words of papers in a language. */
export const paperWords = (language: Language): PaperWords => words[language];
