import type { FastifyReply } from 'fastify';
import { stringify } from 'csv-stringify';
import type { Day } from '#domain/calendar.ts';

/** So many lines at most: what is beyond is said in the last one. */
const linesAtMost = 5000;
export const linesAtOnce = 50;

/** A part of a list as lines of a spreadsheet, and where the next begins. */
export interface Part<P> {
  readonly lines: readonly (readonly string[])[];
  readonly next: P | undefined;
}

/** Every line of a list, read part by part while it is sent. */
async function* linesOf<P>(
  part: (after: P | undefined) => Promise<Part<P>>,
  cut: (count: number) => string,
): AsyncGenerator<readonly string[]> {
  let sent = 0;
  let after: P | undefined;
  do {
    const { lines, next } = await part(after);
    yield* lines;
    sent += lines.length;
    after = next;
  } while (after !== undefined && sent < linesAtMost);
  if (after !== undefined) yield [cut(sent)];
}

interface Spreadsheet<P> {
  readonly name: string;
  readonly today: Day;
  readonly header: readonly string[];
  readonly part: (after: P | undefined) => Promise<Part<P>>;
  readonly cut: (count: number) => string;
}

/**
 * Answers with a list as CSV, as spreadsheets here read it: UTF-8 with a mark, semicolons, days as YYYY-MM-DD. What
 * begins like a formula is kept from being one (`escape_formulas`).
 */
export function sendSpreadsheet<P>(reply: FastifyReply, sheet: Spreadsheet<P>): FastifyReply {
  const csv = stringify({
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
  const write = async (): Promise<void> => {
    csv.write(sheet.header);
    for await (const line of linesOf(sheet.part, sheet.cut)) csv.write(line);
    csv.end();
  };
  // What fails halfway breaks the answer off, so that nobody takes half a list for a whole one.
  write().catch((error: unknown) => csv.destroy(error instanceof Error ? error : new Error('list not read')));
  return reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="passerelle-${sheet.name}-${sheet.today}.csv"`)
    .send(csv);
}
