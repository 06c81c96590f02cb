import { isObject } from './field-guards.ts';
import type { Field, Fields } from './fields.ts';
import type { ErasedLine, Fieldless, Process } from './processes/process.ts';
import type { Versions } from './processes/versions.ts';

/** What the parts of a text are made of, as their process describes them: names of fields, none where there is none. */
export interface PartShape extends Versions {
  readonly fields: Fields;
  readonly heading: string | undefined;
  /** The headings in their order. */
  readonly headings: readonly string[];
  readonly text: string | undefined;
  /** By when a part is decided that says nothing yet. */
  readonly day: string | undefined;
  /** What the wording rules found in the text. */
  readonly judged: string | undefined;
}

/** A part of a text, as a role sees it. */
export interface Part extends Fieldless {
  readonly id: string;
}

const bare = (field: Field): Field => (field.type === 'maybe' ? bare(field.of) : field);

/** The fields of the elements of a list; none when it is no list of groups. */
export const fieldsOfElements = (field: Field | undefined): Fields =>
  field?.type === 'list' && field.of.type === 'group' ? field.of.of : {};

/** What the parts of a process are made of; nothing for a process without versions. */
export function shapeOfParts({
  versions,
  remembers,
}: Pick<Process, 'versions' | 'remembers'>): PartShape | undefined {
  if (!versions) return undefined;
  const fields = fieldsOfElements(remembers[versions.parts]);
  const first = (type: Field['type']): string | undefined =>
    Object.entries(fields).find(([, field]) => bare(field).type === type)?.[0];
  const heading = first('choice');
  const options = heading === undefined ? undefined : fields[heading];
  return {
    ...versions,
    fields,
    heading,
    headings: options?.type === 'choice' ? options.options : [],
    text: first('text'),
    day: first('day'),
    judged: first('judged'),
  };
}

/** The list from which a field picks an element. */
const pickedBy = (field: Field): string | undefined => {
  const one = bare(field);
  return one.type === 'pick' ? one.list : undefined;
};

/** A text that a line adds about a part, without leaning on what was seen: it may be written under the text itself. */
export function writtenBeside(
  { versions }: Pick<Process, 'versions'>,
  { way, fields = {} }: ErasedLine,
): { readonly pick: string; readonly text: string; readonly max: number } | undefined {
  if (!versions || way !== 'additive' || Object.keys(fields).length !== 2) return undefined;
  const [pick] = Object.entries(fields).find(([, field]) => pickedBy(field) === versions.parts) ?? [];
  const [text, written] = Object.entries(fields).find(([, field]) => field.type === 'text') ?? [];
  return pick !== undefined && text !== undefined && written?.type === 'text'
    ? { pick, text, max: written.max }
    : undefined;
}

const isPart = (value: unknown): value is Part => isObject(value) && typeof value['id'] === 'string';

/** The parts in a list of a view; none when the role does not see it. */
export const partsIn = (value: unknown): readonly Part[] =>
  Array.isArray(value) ? value.filter(isPart) : [];

/** Parts in the order in which their headings are read; those of one heading stay in their own. */
export function inReadingOrder(parts: readonly Part[], { heading, headings }: PartShape): readonly Part[] {
  const place = (one: Part): number => headings.indexOf(String(one[heading ?? '']));
  return parts.toSorted((one, other) => place(one) - place(other));
}

/** The text of a field of a part, if it is one and says something. */
export const saidIn = (part: Fieldless, name: string | undefined): string | null => {
  const value = name === undefined ? null : part[name];
  return typeof value === 'string' ? value : null;
};
