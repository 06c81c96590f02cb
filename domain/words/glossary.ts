import { glossary as en } from './en/glossary.ts';
import { glossary as fr } from './fr/glossary.ts';
import { glossary as nl } from './nl/glossary.ts';
import type { Glossary } from './terms.ts';
import type { Language } from './words.ts';

const glossaries: { readonly [L in Language]: Glossary } = { fr, nl, en };

/** The words of the trade, explained in a language. */
export const glossaryOf = (language: Language): Glossary => glossaries[language];
