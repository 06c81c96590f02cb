import type { Language } from '#domain/words/words.ts';
import { comeIn as comeInEn } from './en/come-in.ts';
import { form as formEn } from './en/form.ts';
import { home as homeEn } from './en/home.ts';
import { house as houseEn } from './en/house.ts';
import { process as processEn } from './en/process.ts';
import { comeIn as comeInFr } from './fr/come-in.ts';
import { form as formFr } from './fr/form.ts';
import { home as homeFr } from './fr/home.ts';
import { house as houseFr } from './fr/house.ts';
import { process as processFr } from './fr/process.ts';
import { comeIn as comeInNl } from './nl/come-in.ts';
import { form as formNl } from './nl/form.ts';
import { home as homeNl } from './nl/home.ts';
import { house as houseNl } from './nl/house.ts';
import { process as processNl } from './nl/process.ts';
import type { PageWords } from './shape.ts';

const all: { readonly [L in Language]: PageWords } = {
  fr: { house: houseFr, home: homeFr, process: processFr, form: formFr, comeIn: comeInFr },
  nl: { house: houseNl, home: homeNl, process: processNl, form: formNl, comeIn: comeInNl },
  en: { house: houseEn, home: homeEn, process: processEn, form: formEn, comeIn: comeInEn },
};

/** What the pages themselves say, in a language; what processes say stands in the domain's words. */
export const pageWords = (language: Language): PageWords => all[language];
