/** A table in a file: its columns by name, its rows, and what stood above them. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Lines above the names of the columns, such as a title. */
  readonly above: readonly string[];
}

const lookedAt = 10;

const filled = (row: readonly string[]): number => row.filter((cell) => cell !== '').length;

/** Excel keeps `=` and the like as text behind an apostrophe; so does what we write. */
const cleaned = (cell: string): string =>
  cell
    .replaceAll('\r\n', '\n')
    .replaceAll('\0', '')
    .replace(/^'(?=[=+\-@\t\r])/, '')
    .toWellFormed()
    .trim();

/** The first line that is as full as most: above it stand titles and remarks. */
function headingPlace(cells: readonly (readonly string[])[]): number {
  const widths = cells.map(filled).toSorted((a, b) => a - b);
  const usual = widths[Math.floor(widths.length / 2)] ?? 1;
  const place = cells.slice(0, lookedAt).findIndex((row) => filled(row) >= Math.max(1, usual * 0.6));
  return Math.max(place, 0);
}

/** `A`, `B` … `AA`, as a spreadsheet calls its columns. */
const letters = (n: number): string =>
  n < 26 ? String.fromCodePoint(65 + n) : letters(Math.floor(n / 26) - 1) + letters(n % 26);

/** Names that can be told apart: one that is missing is its letter, one that comes again is numbered. */
function named(heading: readonly string[], width: number): readonly string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: width }, (_, n) => {
    const name = heading[n]?.replaceAll(/\s+/g, ' ') || letters(n);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/** The table among cells: empty lines and empty columns at the edges are left out, nothing else is. */
export function tableOf(raw: readonly (readonly string[])[]): Table {
  const cells = raw.map((row) => row.map(cleaned)).filter((row) => filled(row) > 0);
  if (cells.length === 0) return { columns: [], rows: [], above: [] };
  const place = headingPlace(cells);
  const below = cells.slice(place);
  const width = Math.max(...below.map((row) => row.findLastIndex((cell) => cell !== '') + 1));
  const [heading = [], ...rows] = below;
  return {
    columns: named(heading, width),
    rows: rows.map((row) => Array.from({ length: width }, (_, n) => row[n] ?? '')),
    above: cells.slice(0, place).map((row) => row.filter((cell) => cell !== '').join(' ')),
  };
}
