import type { Field, Fields } from '#domain/fields.ts';
import type { Process } from '#domain/processes/process.ts';
import type { Words } from '#domain/words/shape.ts';

const inside = (field: Field): Field =>
  field.type === 'maybe' || field.type === 'list' ? inside(field.of) : field;

/** The paths of choices among fields, and the names of what stands inside groups. */
function within(fields: Fields, prefix = ''): { readonly choices: string[]; readonly parts: string[] } {
  const choices: string[] = [];
  const parts: string[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const bare = inside(field);
    if (prefix !== '') parts.push(name);
    if (bare.type === 'choice') choices.push(prefix + name);
    if (bare.type !== 'group') continue;
    // Choices are worded under the name of what is remembered, however deep they stand.
    const found = within(bare.of, prefix === '' ? `${name}.` : prefix);
    choices.push(...found.choices);
    parts.push(...found.parts);
  }
  return { choices, parts };
}

/** Words that no part of a process asks for; empty when there are none too many. */
export function surplus(process: Process, words: Words): readonly string[] {
  const fields = [
    { ...process.remembers, ...process.shownAs },
    ...Object.values(process.commands).map((line) => line.fields ?? {}),
  ];
  const found = fields.map((one) => within(one));
  const waits = Object.values(process.waits).flatMap((several) => (several ?? []).map((one) => one.name));
  const asked: readonly (readonly [what: string, words: object, names: readonly string[]])[] = [
    ['state', words.states, process.states],
    ['command', words.commands, Object.keys(process.commands)],
    ['reason', words.reasons, process.reasons],
    ['rule', words.rules, Object.keys(process.ofItself)],
    ['wait', words.waits, waits],
    ['shown', words.shown, [...Object.keys(process.remembers), ...Object.keys(process.shownAs)]],
    ['part', words.parts, found.flatMap((one) => one.parts)],
    ['option', words.options, found.flatMap((one) => one.choices)],
  ];
  return asked.flatMap(([what, several, names]) =>
    Object.keys(several)
      .filter((name) => !names.includes(name))
      .map((name) => `${what} "${name}"`),
  );
}
