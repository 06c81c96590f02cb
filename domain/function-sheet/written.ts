import { withoutNumber } from './recognise.ts';
import type { Said } from './section.ts';

/** A heading as the label of its text: without its number and its colon. */
export const asLabel = (heading: string): string =>
  withoutNumber(heading)
    .bare.replace(/[\s:]+$/u, '')
    .trim();

const indented = (text: string, depth: number): string => `${'  '.repeat(depth)}- ${text}`;

/** What is said, as a line; bullets are marked again, `from` is the depth that is not indented. */
export function asLine(said: Said, from = 0): string {
  if (said.kind === 'row') return said.cells.filter(Boolean).join(' | ');
  if (said.kind === 'sub' || said.depth === null) return said.text;
  return indented(said.text, Math.max(0, said.depth - from));
}

/** The least depth of the bullets, 0 without any. */
export const leastDepth = (said: readonly Said[]): number =>
  said.reduce(
    (least, one) => (one.kind === 'text' && one.depth !== null ? Math.min(least, one.depth) : least),
    Number.POSITIVE_INFINITY,
  );

/** Several lines in their order. */
export function asLines(said: readonly Said[]): string {
  const from = leastDepth(said);
  return said.map((one) => asLine(one, from)).join('\n');
}
