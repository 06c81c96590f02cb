import type { Language } from '#domain/words/words.ts';
import { form as formEn } from './en/form.ts';
import { home as homeEn } from './en/home.ts';
import { house as houseEn } from './en/house.ts';
import { links as linksEn } from './en/links.ts';
import { process as processEn } from './en/process.ts';
import { form as formFr } from './fr/form.ts';
import { home as homeFr } from './fr/home.ts';
import { house as houseFr } from './fr/house.ts';
import { links as linksFr } from './fr/links.ts';
import { process as processFr } from './fr/process.ts';
import { form as formNl } from './nl/form.ts';
import { home as homeNl } from './nl/home.ts';
import { house as houseNl } from './nl/house.ts';
import { links as linksNl } from './nl/links.ts';
import { process as processNl } from './nl/process.ts';
import type { PageWords } from './shape.ts';

const all: { readonly [L in Language]: PageWords } = {
  fr: { house: houseFr, home: homeFr, process: processFr, form: formFr, links: linksFr },
  nl: { house: houseNl, home: homeNl, process: processNl, form: formNl, links: linksNl },
  en: { house: houseEn, home: homeEn, process: processEn, form: formEn, links: linksEn },
};

/** What the pages themselves say, in a language; what processes say stands in the domain's words. */
export const pageWords = (language: Language): PageWords => all[language];
