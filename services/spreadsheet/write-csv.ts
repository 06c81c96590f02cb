import { stringify } from 'csv-stringify/sync';

/**
 * A table as Belgians open it: `;`, a mark for UTF-8, and no cell that a program would run as a formula: those get an
 * apostrophe, which is taken off again when the file comes back.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { bom: true, delimiter: ';', record_delimiter: '\r\n', escape_formulas: true },
  );
