import type { FastifyRequest } from 'fastify';
import { columnUses, type ColumnUse, fieldsTwice } from '#domain/followed/columns.ts';
import { followedWords } from '#domain/words/followed.ts';
import type { Language } from '#domain/words/words.ts';
import { columnsOf, type ImportedFile } from '#services/api/check-import.ts';
import { one, type Typed } from '../forms/typed.ts';
import { type Frame, frameOf } from '../frame.ts';
import { spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';

/** What each column of a file is, said by a person: a guess is offered, with what the column says. */
export interface ColumnsPage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly sheet: string | null;
  readonly names: string;
  readonly above: { readonly title: string; readonly lines: readonly string[] } | null;
  readonly wrongTitle: string | null;
  readonly wrong: readonly { readonly href: string; readonly text: string }[];
  readonly action: string;
  readonly examples: string;
  readonly columns: readonly {
    readonly name: string;
    readonly examples: readonly string[];
    readonly nothing: string | null;
    readonly select: { readonly [parameter: string]: unknown };
  }[];
  readonly send: string;
  readonly drop: { readonly action: string; readonly text: string };
}

const isUse = (word: string): word is ColumnUse => columnUses.some((use) => use === word);

/** What was chosen for each column; what is no use of a column stays as it was guessed. */
export const usesIn = (typed: Typed, file: ImportedFile): readonly ColumnUse[] =>
  file.uses.map((guess, n) => {
    const chosen = one(typed, `use.${n}`);
    return isUse(chosen) ? chosen : guess;
  });

const nameOfUse = (use: ColumnUse, language: Language): string => {
  const { uses } = pageWords(language).followed.columns;
  return use === 'keep' || use === 'leaveOut' ? uses[use] : followedWords(language)[use];
};

const longest = 120;
const cut = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest - 1)}…`);

function columnShown(
  { column, examples }: ReturnType<typeof columnsOf>[number],
  n: number,
  {
    language,
    use,
    error,
  }: { readonly language: Language; readonly use: ColumnUse; readonly error: string | null },
): ColumnsPage['columns'][number] {
  const { followed, form } = pageWords(language);
  const items = columnUses.map((value) => ({
    value,
    text: nameOfUse(value, language),
    selected: value === use,
  }));
  return {
    name: column,
    examples: examples.map(cut),
    nothing: examples.length === 0 ? followed.columns.noExample : null,
    select: {
      id: `use-${n}`,
      name: `use.${n}`,
      // Each label names its column: read alone, they would all be the same.
      label: { text: `${followed.columns.label} (${column})`, classes: 'govuk-label--s' },
      items,
      ...(error === null ? {} : { errorMessage: { text: error, visuallyHiddenText: form.errorPrefix } }),
    },
  };
}

/** The page of a file's columns. */
export function columnsPage(
  request: FastifyRequest,
  language: Language,
  id: string,
  file: ImportedFile,
  uses: readonly ColumnUse[],
): ColumnsPage {
  const { followed, form } = pageWords(language);
  const { columns: words } = followed;
  const twice: readonly ColumnUse[] = fieldsTwice(uses);
  const set = (text: string): string => spaced(text, language);
  const wrong = uses.flatMap((use, n) =>
    twice.includes(use)
      ? [{ href: `#use-${n}`, text: `${file.table.columns[n] ?? ''} : ${set(words.twice)}` }]
      : [],
  );
  const { sheet, sheets, table } = file;
  return {
    frame: frameOf(
      request,
      wrong.length > 0 ? `${form.wrong(wrong.length)} : ${words.title}` : set(words.title),
    ),
    title: set(words.title),
    lead: set(words.lead(table.rows.length)),
    sheet: sheet === null ? null : set(words.sheet(sheet, sheets)),
    names: set(words.names),
    above: table.above.length > 0 ? { title: set(words.above), lines: table.above.map(cut) } : null,
    wrongTitle: wrong.length > 0 ? form.wrong(wrong.length) : null,
    wrong,
    action: `/import/${id}`,
    examples: words.examples,
    columns: columnsOf(file).map((column, n) => {
      const use = uses[n] ?? 'keep';
      return columnShown(column, n, { language, use, error: twice.includes(use) ? set(words.twice) : null });
    }),
    send: words.send,
    drop: { action: `/import/${id}/drop`, text: words.drop },
  };
}
