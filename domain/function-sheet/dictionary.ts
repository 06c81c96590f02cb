import { clauseCodes } from '../job-clauses.ts';
import { tokensOf } from '../wording/tokens.ts';
import { dutch } from './headings/dutch.ts';
import { english } from './headings/english.ts';
import { french } from './headings/french.ts';
import type { Means, SheetHeadings } from './headings/sheet-headings.ts';

/** The languages a sheet may be written in; several may meet in one sheet. */
export const sheetLanguages = { fr: french, nl: dutch, en: english } as const;

/** Everything a heading may announce, in the order of a job description. */
export const meanings = [...clauseCodes, 'beside', 'sheet'] as const satisfies readonly Means[];

/** The headings of a language that mean one thing, in its own spelling. */
export const phrasesOf = (headings: SheetHeadings, means: Means): readonly string[] =>
  headings[means].split(',').map((one) => one.trim().replaceAll(/\s+/gu, ' '));

const books: readonly SheetHeadings[] = Object.values(sheetLanguages);
const fillers = new Set(books.flatMap((book) => book.fillers.trim().split(/\s+/u)));

const folded = (text: string): readonly string[] => tokensOf(text).filter((token) => token !== ',');
const core = (tokens: readonly string[]): string => tokens.filter((token) => !fillers.has(token)).join(' ');

const entries = books.flatMap((book) =>
  meanings.flatMap((means) => phrasesOf(book, means).map((phrase) => [folded(phrase), means] as const)),
);
const whole = new Map(entries.map(([tokens, means]) => [tokens.join(' '), means]));
// What is left without its fillers may mean two things ("position in the organisation"): then only the whole counts.
const cores = new Map(
  [...Map.groupBy(entries, ([tokens]) => core(tokens))].flatMap(([key, found]) => {
    const [one, ...others] = new Set(found.map(([, means]) => means));
    return key === '' || one === undefined || others.length > 0 ? [] : [[key, one] as const];
  }),
);

/** What a phrase means by the dictionary, if it is in there with or without fillers. */
export function lookUp(phrase: string): Means | undefined {
  const tokens = folded(phrase);
  return whole.get(tokens.join(' ')) ?? cores.get(core(tokens));
}

const sheetNames = books
  .flatMap((book) => phrasesOf(book, 'sheet'))
  .toSorted((one, other) => other.length - one.length);
const namedSheet = new RegExp(`^(?:${sheetNames.join('|')})(?:\\s*[:–—-]\\s*|\\s+)(?=\\S)`, 'iu');

/** What follows the name of the paper in its heading: « Fiche de fonction – Pair-aidante » names the job. */
export function afterSheetName(text: string): string | undefined {
  const name = namedSheet.exec(text)?.[0];
  const rest = name === undefined ? '' : text.slice(name.length);
  // « de la coordinatrice » goes on with the sentence and is no title by itself.
  return /^\p{Lu}/u.test(rest) || /[:–—-]\s*$/u.test(name ?? '') ? rest : undefined;
}
