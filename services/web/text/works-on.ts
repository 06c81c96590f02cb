import type { PartShape } from '#domain/parts.ts';
import type { Look } from '../process/look.ts';
import { saidAbout } from './said-about.ts';
import { wayToAdd, wayToFill, waysWith } from './ways.ts';
import { whichText } from './which-text.ts';

/** Whether a role can do something on the page of the text now: with a part, with what is said of one, or by adding. */
export function worksOnText(look: Look, shape: PartShape): boolean {
  const { parts } = whichText(look, shape, undefined);
  const has = (id: unknown): boolean => typeof id === 'string' && waysWith(look, id).length > 0;
  return (
    wayToFill(look) !== null ||
    parts.some(({ id }) => has(id)) ||
    shape.headings.some((heading) => wayToAdd(look, shape, heading) !== undefined) ||
    saidAbout(look, shape, parts).some(({ value, isWithin }) => !isWithin && has(value['id']))
  );
}
