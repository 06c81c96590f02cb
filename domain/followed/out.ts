import { type FollowedField, followedFields } from './columns.ts';
import { type Came, cellOut, type Noted } from './row.ts';

/** A row that goes out. */
export interface GoingOut {
  readonly came: readonly Came[];
  readonly noted: Noted;
}

const columnsOf = (rows: readonly GoingOut[]): readonly string[] => [
  ...new Set(rows.flatMap(({ came }) => came.map(({ column }) => column))),
];

/** The fields that no column of a row holds, and that were noted here. */
const addedIn = ({ came, noted }: GoingOut): readonly FollowedField[] =>
  followedFields.filter((field) => (noted[field] ?? '') !== '' && !came.some(({ use }) => use === field));

/**
 * Rows as a table again: the columns that came, in their order, each cell as it came unless something else was noted;
 * behind them what was noted here and had no column.
 */
export function tableOut(
  rows: readonly GoingOut[],
  nameOf: (field: FollowedField) => string,
): readonly (readonly string[])[] {
  const columns = columnsOf(rows);
  const added = followedFields.filter((field) => rows.some((row) => addedIn(row).includes(field)));
  const cells = rows.map(({ came, noted }) => [
    ...columns.map((name) => {
      const cell = came.find(({ column }) => column === name);
      return cell ? cellOut(cell, noted) : '';
    }),
    ...added.map((field) => (came.some(({ use }) => use === field) ? '' : (noted[field] ?? ''))),
  ]);
  return [[...columns, ...added.map(nameOf)], ...cells];
}
