import type { Paper } from '#domain/paper/paper.ts';
import { PaperNotMade } from './paper-not-made.ts';

/** About a hundred pages: beyond, a paper would hold up everything else of the process that makes it. */
const mostLines = 4000;
const mostSigns = 500_000;

/** Refuses a paper that nobody would read and that would take minutes to set. */
export function refuseTooLong(paper: Paper, format: 'pdf' | 'docx'): void {
  const texts = paper.sections.flatMap((one) =>
    'table' in one ? one.table.rows.flat() : one.items.map(({ text }) => text),
  );
  const lines = texts.reduce((sum, text) => sum + text.split('\n').length, 0);
  const signs = texts.reduce((sum, text) => sum + text.length, 0);
  if (lines > mostLines) throw new PaperNotMade(format, `more than ${mostLines} lines`);
  if (signs > mostSigns) throw new PaperNotMade(format, `more than ${mostSigns} signs`);
}
