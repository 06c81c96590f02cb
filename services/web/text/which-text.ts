import { isObject } from '#domain/field-guards.ts';
import { inReadingOrder, type Part, partsIn, type PartShape } from '#domain/parts.ts';
import type { Fieldless } from '#domain/processes/process.ts';
import { problem } from '#services/api/problems/problem.ts';
import type { Look } from '../process/look.ts';

/** The text that is read: the draft, what is proposed of it, or a version that never changes. */
export interface WhichText {
  readonly parts: readonly Part[];
  readonly isDraft: boolean;
  /** The version that is read, or beside a draft the one in force. */
  readonly version: Fieldless | undefined;
  readonly versions: readonly Fieldless[];
  /** Whether there is something to do with it: with the draft, and with the newest version. */
  readonly isNewest: boolean;
}

const listIn = (value: unknown): readonly Fieldless[] => (Array.isArray(value) ? value.filter(isObject) : []);

const isWritten = ({ seen }: Look, { writtenIn }: PartShape, versions: readonly Fieldless[]): boolean =>
  versions.length === 0 || writtenIn.includes(seen.state);

/** The draft as this role sees it: itself, or what it is asked about. */
function draftSeen({ view }: Look, { parts, proposedAs }: PartShape): readonly Part[] | undefined {
  if (parts in view) return partsIn(view[parts]);
  const proposed = proposedAs === undefined ? [] : partsIn(view[proposedAs]);
  return proposed.length > 0 ? proposed : undefined;
}

/** Which text is read: the version asked for, else the draft while one is written, else the newest. @throws notFound */
export function whichText(look: Look, shape: PartShape, wanted: number | undefined): WhichText {
  const versions = listIn(look.view[shape.of]);
  const newest = versions.at(-1);
  const draft = isWritten(look, shape, versions) ? draftSeen(look, shape) : undefined;
  if (wanted === undefined && draft !== undefined)
    return { parts: inReadingOrder(draft, shape), isDraft: true, version: newest, versions, isNewest: true };
  const version = wanted === undefined ? newest : versions.find((one) => one['number'] === wanted);
  if (wanted !== undefined && !version) throw problem('notFound');
  const parts = inReadingOrder(partsIn(version?.[shape.parts]), shape);
  return { parts, isDraft: false, version, versions, isNewest: version === newest && draft === undefined };
}
