import { isObject } from '#domain/field-guards.ts';
import type { Field, Fields } from '#domain/fields.ts';
import { fieldsOfElements, type Part, type PartShape } from '#domain/parts.ts';
import type { Fieldless } from '#domain/processes/process.ts';
import type { Look } from '../process/look.ts';

/** Something in a list that speaks of a part, or of all that stands under a heading. */
export interface Said {
  readonly list: string;
  readonly fields: Fields;
  readonly value: Fieldless;
  readonly about: { readonly part: string } | { readonly heading: string };
  /** Whether it stands within something that speaks of several parts. */
  readonly isWithin: boolean;
}

type Entry = readonly [name: string, field: Field];

const bare = (field: Field): Field => (field.type === 'maybe' ? bare(field.of) : field);

/** Whether a field names something else by its id. */
export const isReference = ([name, field]: Entry): boolean =>
  name !== 'id' && ['id', 'pick'].includes(bare(field).type);

/** Whether a field names a heading. */
export const isHeading = ({ headings }: PartShape, field: Field): boolean => {
  const one = bare(field);
  return one.type === 'choice' && one.options.join() === headings.join();
};

const isList = ([, field]: Entry): boolean => bare(field).type === 'list';

export const isText = ([, field]: Entry): boolean => bare(field).type === 'text';

interface Where {
  readonly list: string;
  readonly shape: PartShape;
  readonly ids: ReadonlySet<string>;
}

function aboutWhat(fields: Fields, value: Fieldless, { shape, ids }: Where): Said['about'] | undefined {
  const named = Object.entries(fields)
    .filter(isReference)
    .map(([name]) => value[name])
    .find((one) => typeof one === 'string' && ids.has(one));
  if (typeof named === 'string') return { part: named };
  const [name = ''] = Object.entries(fields).find(([, field]) => isHeading(shape, field)) ?? [];
  const heading = value[name];
  return typeof heading === 'string' ? { heading } : undefined;
}

/** What an element says, and what stands in lists within it, which is said as the element is. */
function saidIn(fields: Fields, value: Fieldless, where: Where, isWithin = false): readonly Said[] {
  const own = Object.fromEntries(Object.entries(fields).filter((one) => !isList(one)));
  const about = aboutWhat(own, value, where);
  const within = Object.entries(fields).flatMap(([name, field]) => {
    const several = value[name];
    const inner = fieldsOfElements(field);
    if (!Array.isArray(several)) return [];
    return several
      .filter(isObject)
      .flatMap((one) => saidIn({ ...own, ...inner }, { ...value, ...one }, where, true));
  });
  return [...(about ? [{ list: where.list, fields: own, value, about, isWithin }] : []), ...within];
}

/** Everything that speaks of these parts, in every list that the role sees but those of the parts themselves. */
export function saidAbout(look: Look, shape: PartShape, parts: readonly Part[]): readonly Said[] {
  const ids = new Set(parts.map((one) => one.id));
  const partLists = new Set([shape.of, shape.parts, shape.proposedAs, shape.refused]);
  return look.fields.flatMap(([list, field]) => {
    const values = look.view[list];
    if (partLists.has(list) || !Array.isArray(values)) return [];
    return values
      .filter(isObject)
      .filter((one) => !ids.has(String(one['id'])))
      .flatMap((one) => saidIn(fieldsOfElements(field), one, { list, shape, ids }));
  });
}
