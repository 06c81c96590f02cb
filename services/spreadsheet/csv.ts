import { CsvError, parse } from 'csv-parse/sync';
import { FileRefused } from '#services/untrusted/refused.ts';
import { textOfBytes } from './encoding.ts';
import { limits } from './limits.ts';

const separators = [';', ',', '\t', '|'] as const;

const parsed = (
  text: string,
  separator: string,
  rows: number,
  quote: '"' | false = '"',
): readonly (readonly string[])[] =>
  parse(text, {
    quote,
    delimiter: separator,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: limits.columns * (limits.cell + 4),
    to: rows,
  });

/** How well a separator explains the first lines: how many cells most of them have, if most have the same. */
function fitOf(text: string, separator: string): number {
  let lines: readonly (readonly string[])[];
  try {
    lines = parsed(text, separator, 30);
  } catch {
    return 0;
  }
  const counts = new Map<number, number>();
  for (const { length } of lines) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width = 1, times = 0] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return width === 1 ? 0 : (times / lines.length) * 100 + width;
}

/** The line by which Excel says its separator. */
const saidSeparator = /^sep=(.)\r?\n/i;

/** The cells of a text file with separators. Nothing in it is a formula or a number: all of it is text. */
export function cellsOfCsv(bytes: Uint8Array): readonly (readonly string[])[] {
  const whole = textOfBytes(bytes).replace(/^\uFEFF/, '');
  if (whole.includes('\0')) throw new FileRefused('wrongFile');
  const said = saidSeparator.exec(whole);
  const text = said ? whole.slice(said[0].length) : whole;
  const best = separators.toSorted((a, b) => fitOf(text, b) - fitOf(text, a))[0];
  const separator = said?.[1] ?? best ?? ';';
  const most = limits.rows + 50;
  try {
    return parsed(text, separator, most);
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_MAX_RECORD_SIZE') throw new FileRefused('tooLong');
    // A quote that nobody closed: then it is a sign like any other.
    return parsed(text, separator, most, false);
  }
}
