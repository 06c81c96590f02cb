import { isObject } from '#domain/field-guards.ts';
import type { Field } from '#domain/fields.ts';
import type { ErasedLine } from '#domain/processes/process.ts';

const guardsOf = (line: ErasedLine, part: 'notYet' | 'refuses'): readonly string[] => {
  const guards: unknown = Object.entries(line).find(([name]) => name === part)?.[1];
  return isObject(guards) ? Object.keys(guards) : [];
};

function asksForRole(field: Field): boolean {
  if (field.type === 'group') return Object.values(field.of).some(asksForRole);
  if (field.type === 'list' || field.type === 'maybe') return asksForRole(field.of);
  return field.type === 'member' && field.holds !== undefined;
}

function holds(field: Field, type: Field['type']): boolean {
  if (field.type === 'group') return Object.values(field.of).some((one) => holds(one, type));
  if (field.type === 'list' || field.type === 'maybe') return holds(field.of, type);
  return field.type === type;
}

/** Every reason for which the domain may say no to a command, in the order in which it is asked. */
export function refusalsOf(line: ErasedLine): readonly string[] {
  const fields = Object.values(line.fields ?? {});
  return [
    'notYours',
    ...(line.from.every((state) => state === 'new') ? [] : ['notNow', 'ended']),
    ...guardsOf(line, 'notYet'),
    ...(fields.some((one) => one.type === 'pick') ? ['nothingToChoose'] : []),
    ...(fields.some((one) => holds(one, 'pick')) ? ['notAmongThem'] : []),
    ...(fields.some((one) => holds(one, 'member')) ? ['unknownMember'] : []),
    ...guardsOf(line, 'refuses'),
    ...(fields.some(asksForRole) ? ['holdsAnotherRole'] : []),
  ];
}
