import type { Language } from '#domain/words/words.ts';
import { form as formEn } from './en/form.ts';
import { home as homeEn } from './en/home.ts';
import { house as houseEn } from './en/house.ts';
import { mails as mailsEn } from './en/mails.ts';
import { process as processEn } from './en/process.ts';
import { form as formFr } from './fr/form.ts';
import { home as homeFr } from './fr/home.ts';
import { house as houseFr } from './fr/house.ts';
import { mails as mailsFr } from './fr/mails.ts';
import { process as processFr } from './fr/process.ts';
import { form as formNl } from './nl/form.ts';
import { home as homeNl } from './nl/home.ts';
import { house as houseNl } from './nl/house.ts';
import { mails as mailsNl } from './nl/mails.ts';
import { process as processNl } from './nl/process.ts';
import type { PageWords } from './shape.ts';

const all: { readonly [L in Language]: PageWords } = {
  fr: { house: houseFr, home: homeFr, process: processFr, form: formFr, mails: mailsFr },
  nl: { house: houseNl, home: homeNl, process: processNl, form: formNl, mails: mailsNl },
  en: { house: houseEn, home: homeEn, process: processEn, form: formEn, mails: mailsEn },
};

/** What the pages themselves say, in a language; what processes say stands in the domain's words. */
export const pageWords = (language: Language): PageWords => all[language];
