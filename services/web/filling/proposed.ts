import { partsIn, saidIn } from '#domain/parts.ts';
import type { Fieldless } from '#domain/processes/process.ts';
import { asTyped } from '../forms/as-typed.ts';
import { one, type Typed } from '../forms/typed.ts';
import type { Look } from '../process/look.ts';
import type { FillLine } from './fill-line.ts';

/** The name of the tick of a row. */
export const tickOf = ({ fills }: FillLine, row: number): string => `take.${fills.parts}.${row}`;

/** Headings that the text may have once and has already. */
export function writtenAlready(look: Look, { shape }: FillLine): ReadonlySet<string> {
  const written = partsIn(look.view[shape.parts]).map((part) => saidIn(part, shape.heading) ?? '');
  return new Set(written.filter((heading) => !shape.several?.includes(heading)));
}

/** What is proposed, as the form would have sent it: every part ticked that the text does not have yet. */
export function proposedTyped(
  look: Look,
  fill: FillLine,
  source: string,
  { parts, rest }: { readonly parts: readonly Fieldless[]; readonly rest: string | null },
): Typed {
  const { fills, fields, shape } = fill;
  const already = writtenAlready(look, fill);
  const values = { [fills.source]: source, [fills.parts]: parts, [fills.rest]: rest };
  const ticks = parts.flatMap((part, row) =>
    already.has(saidIn(part, shape.heading) ?? '') ? [] : [[tickOf(fill, row), ['yes']] as const],
  );
  return new Map([...asTyped(fields, values), ...ticks]);
}

/** What was typed, without the rows that are not ticked. */
export function tickedOnly(typed: Typed, fill: FillLine): Typed {
  const prefix = `${fill.fills.parts}.`;
  const isTicked = (name: string): boolean => {
    const row = Number(name.slice(prefix.length).split('.')[0]);
    return Number.isNaN(row) || one(typed, tickOf(fill, row)) === 'yes';
  };
  return new Map([...typed].filter(([name]) => !name.startsWith(prefix) || isTicked(name)));
}
