import type { Day } from '#domain/calendar.ts';
import {
  type TemplateClause,
  type TemplateLanguage,
  templateFaults,
  templateFindings,
} from '#domain/description-templates.ts';
import { choice, type Fields, group, integer, list, maybe, text } from '#domain/fields.ts';
import { clauseCodes } from '#domain/job-clauses.ts';
import { type Language, reasonSentence } from '#domain/words/words.ts';
import { templateClausesSchema } from '#services/wire/template-schema.ts';
import { asTyped } from '../forms/as-typed.ts';
import { inputIn, one, type RowsTaken, rowsName, rowsOf, type Typed } from '../forms/typed.ts';
import { type Wrong, wrongIn } from '../forms/wrong.ts';
import { spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';

/** The fields of one clause of a template. */
export const clauseFields = {
  code: choice(...clauseCodes),
  text: maybe(text('house', 4000)),
  decideByMonths: maybe(integer(1, 24)),
} as const;

const clausesAtMost = { min: 1, max: 60 };
const fields: Fields = { clauses: list(group(clauseFields), clausesAtMost.max, clausesAtMost.min) };

/** The name of a field of one row of the form. */
export const inRow = (row: number, field: string): string => `clauses.${row}.${field}`;

/** How many clauses the form shows. */
export const rowCount = (typed: Typed): number => rowsOf(typed, 'clauses', clausesAtMost);

/** Whether one more clause can be written. */
export const takesMore = (typed: Typed): boolean => rowCount(typed) < clausesAtMost.max;

/** Clauses as the form would have sent them. */
export const typedClauses = (clauses: readonly TemplateClause[]): Typed => asTyped(fields, { clauses });

const asManyAs: { readonly [code: string]: number } = { mission: 3, limit: 2 };

/** An empty form: every heading, those that come several times as often as a description needs them. */
export const everyHeading = (): Typed =>
  typedClauses(
    clauseCodes.flatMap((code) =>
      Array.from({ length: asManyAs[code] ?? 1 }, () => ({ code, text: null, decideByMonths: null })),
    ),
  );

const withRows = (
  typed: Typed,
  rows: readonly (readonly [string, readonly string[]])[],
  count: number,
): Typed =>
  new Map([
    ...[...typed].filter(([name]) => !name.startsWith('clauses.')),
    ...rows,
    [rowsName('clauses'), [String(count)]],
  ]);

const rowTyped = (
  typed: Typed,
  from: number,
  to: number,
): readonly (readonly [string, readonly string[]])[] =>
  Object.keys(clauseFields).map((field) => [inRow(to, field), [one(typed, inRow(from, field))]] as const);

/** The form without the clauses that are ticked to be taken out. */
export function withoutTakenOut(typed: Typed): Typed {
  const out = new Set(typed.get('out'));
  const left = Array.from({ length: rowCount(typed) }, (_, row) => row).filter(
    (row) => !out.has(String(row)),
  );
  return withRows(
    typed,
    left.flatMap((from, to) => rowTyped(typed, from, to)),
    Math.max(1, left.length),
  );
}

/** The form with one more empty clause. */
export const withOneMore = (typed: Typed): Typed =>
  new Map([...typed, [rowsName('clauses'), [String(rowCount(typed) + 1)]]]);

/** A heading under which nothing was written is no clause. */
const writtenOnly = (typed: Typed): Typed =>
  new Map(
    [...typed].map(([name, values]) => {
      const [list_, row, field] = name.split('.');
      const isBare =
        list_ === 'clauses' &&
        field === 'code' &&
        one(typed, inRow(Number(row), 'text')).trim() === '' &&
        one(typed, inRow(Number(row), 'decideByMonths')).trim() === '';
      return [name, isBare ? [] : values];
    }),
  );

/** What was typed as the clauses of a template, or what is to be mended and where. */
export interface ClausesRead {
  readonly wrong: Wrong;
  readonly clauses: readonly TemplateClause[];
}

/** The rules of the description that the clauses break, and the rows in which the wording rules find something. */
function judged(
  clauses: readonly TemplateClause[],
  rows: readonly number[],
  { language, today, reader }: { language: TemplateLanguage; today: Day; reader: Language },
): Wrong {
  const { library } = pageWords(reader);
  const wrong = new Map<string, string>();
  for (const { clause, reason } of templateFaults(clauses, today)) {
    const name = clause === null ? 'clauses' : inRow(rows[clause] ?? 0, 'text');
    if (!wrong.has(name)) wrong.set(name, spaced(reasonSentence('job-description', reason, reader), reader));
  }
  for (const { clause } of templateFindings({ clauses, language })) {
    const name = inRow(rows[clause] ?? 0, 'text');
    if (!wrong.has(name)) wrong.set(name, library.reword);
  }
  return wrong;
}

/** Reads the clauses, and judges them as the API does; they come in the order of their headings. */
export function readClauses(
  typed: Typed,
  about: { language: TemplateLanguage; today: Day; reader: Language },
): ClausesRead {
  const taken: RowsTaken = new Map();
  const input = inputIn(writtenOnly(typed), fields, taken);
  const wrong = wrongIn(fields, input, taken, pageWords(about.reader).form);
  if (wrong.size > 0) return { wrong, clauses: [] };
  const clauses = templateClausesSchema.parse(input['clauses']);
  const found = judged(clauses, taken.get('clauses') ?? [], about);
  const inOrder = clauses.toSorted(
    (one_, other) => clauseCodes.indexOf(one_.code) - clauseCodes.indexOf(other.code),
  );
  return { wrong: found, clauses: inOrder };
}
