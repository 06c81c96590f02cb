import type { Day } from '../calendar.ts';
import {
  type ColumnUse,
  type DayField,
  type FollowedField,
  followedFields,
  isDayField,
  longestText,
} from './columns.ts';
import { writtenDay } from './written-day.ts';

/** A cell as it came, with the name of its column and what that column is. */
export interface Came {
  readonly column: string;
  readonly use: FollowedField | 'keep';
  readonly value: string;
}

/** What is noted of an accompaniment; nothing noted is the empty text, or no day. */
export type Noted = { readonly [F in Exclude<FollowedField, DayField>]: string } & {
  readonly [F in DayField]: Day | null;
};

/** Why a cell is not read as what its column is. Nothing is lost by it: the cell is kept as it came. */
export interface CellFault {
  readonly column: string;
  readonly value: string;
  readonly why: 'notADay' | 'tooLong';
}

/** The cells of a row, with what is left out left out. */
export const cameIn = (
  columns: readonly string[],
  uses: readonly ColumnUse[],
  row: readonly string[],
): readonly Came[] =>
  columns.flatMap((column, n) => {
    const use = uses[n] ?? 'keep';
    return use === 'leaveOut' ? [] : [{ column, use, value: row[n] ?? '' }];
  });

/** What a cell says as a field; a day that is none is nothing, a text that is too long is cut. */
function readCell(field: FollowedField, value: string): string | null {
  if (isDayField(field)) return writtenDay(value) ?? null;
  return value.slice(0, longestText[field]);
}

const whyNot = ({ use, value }: Came): CellFault['why'] | undefined => {
  if (use === 'keep' || value === '') return undefined;
  if (isDayField(use)) return writtenDay(value) === undefined ? 'notADay' : undefined;
  return value.length > longestText[use] ? 'tooLong' : undefined;
};

/** The cells that are not read, and why. */
export const faultsIn = (came: readonly Came[]): readonly CellFault[] =>
  came.flatMap((cell) => {
    const why = whyNot(cell);
    return why === undefined ? [] : [{ column: cell.column, value: cell.value, why }];
  });

const cellOf = (came: readonly Came[], field: FollowedField): string =>
  came.find(({ use }) => use === field)?.value ?? '';

/** What a row says when it comes for the first time. */
export const notedIn = (came: readonly Came[]): Noted => ({
  institution: readCell('institution', cellOf(came, 'institution')) ?? '',
  stage: readCell('stage', cellOf(came, 'stage')) ?? '',
  since: readCell('since', cellOf(came, 'since')),
  nextOn: readCell('nextOn', cellOf(came, 'nextOn')),
  lastContactOn: readCell('lastContactOn', cellOf(came, 'lastContactOn')),
  contact: readCell('contact', cellOf(came, 'contact')) ?? '',
  note: readCell('note', cellOf(came, 'note')) ?? '',
  reference: readCell('reference', cellOf(came, 'reference')) ?? '',
});

/**
 * What is noted when a row comes again: where the file says something else than last time, what it says now; where it
 * says the same, what was noted meanwhile stays.
 */
export function notedAgain(noted: Noted, before: readonly Came[], after: readonly Came[]): Noted {
  const fresh = notedIn(after);
  const changed = (field: FollowedField): boolean => cellOf(before, field) !== cellOf(after, field);
  const entries = followedFields.map((field) => [field, changed(field) ? fresh[field] : noted[field]]);
  return { ...noted, ...Object.fromEntries(entries) };
}

/** A cell as it goes out again: as it came, unless something else was noted meanwhile. */
export function cellOut({ use, value }: Came, noted: Noted): string {
  if (use === 'keep') return value;
  const now = noted[use];
  return readCell(use, value) === now ? value : (now ?? '');
}
