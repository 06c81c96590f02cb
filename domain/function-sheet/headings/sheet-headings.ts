import type { ClauseCode } from '../../job-clauses.ts';

/**
 * What a heading or a label announces: a clause; `beside`, what sheets usually have and a job description has no
 * clause for (it ends the section before it and is kept); or `sheet`, the name of the paper itself.
 */
export type Means = ClauseCode | 'beside' | 'sheet';

/**
 * The headings of a language in its own spelling, with commas between them; compared without capitals, accents,
 * numbers and fillers.
 */
export type SheetHeadings = { readonly [M in Means]: string } & {
  /** Words that change nothing in a heading: « Tâches principales de la fonction » is « Tâches ». */
  readonly fillers: string;
};
