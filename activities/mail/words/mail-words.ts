import type { Language } from '#domain/words/words.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import type { MailWords } from './shape.ts';

const all: { readonly [L in Language]: MailWords } = { fr, nl, en };

/** What mails say in a language, around the words of a process. */
export const mailWords = (language: Language): MailWords => all[language];
