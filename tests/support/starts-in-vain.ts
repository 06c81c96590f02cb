import type { Field, Fields } from '#domain/fields.ts';
import type { ErasedLine, Process } from '#domain/processes/process.ts';

const inner = (field: Field): Field => (field.type === 'maybe' ? inner(field.of) : field);

/** The fields of what a form starts with: of the element that is picked, or of memory itself. */
function startFields({ remembers }: Process, { startsFrom, fields = {} }: ErasedLine): Fields | undefined {
  if (startsFrom === 'memory') return remembers;
  const picked = startsFrom === undefined ? undefined : fields[startsFrom];
  const list = picked && inner(picked).type === 'pick' ? inner(picked) : undefined;
  const held = list?.type === 'pick' ? remembers[list.list] : undefined;
  return held?.type === 'list' && held.of.type === 'group' ? held.of.of : undefined;
}

/** What a line says a form of it starts with, and which holds nothing that the form asks for. */
export function startsInVain(process: Process, line: ErasedLine): boolean {
  if (line.startsFrom === undefined) return false;
  const start = startFields(process, line) ?? {};
  return !Object.entries(line.fields ?? {}).some(([name, field]) => {
    const same = Object.hasOwn(start, name) ? start[name] : undefined;
    return same !== undefined && inner(same).type === inner(field).type;
  });
}
