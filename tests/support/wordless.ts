import { type Field, type Fields, filledIn } from '#domain/fields.ts';
import type { Process } from '#domain/processes/process.ts';
import type { Words } from '#domain/words/shape.ts';

const paths = (fields: Fields, of: (field: Field) => boolean, prefix = ''): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const inner = field.type === 'maybe' || field.type === 'list' ? inside(field) : field;
    if (inner.type === 'group') return paths(inner.of, of, prefix === '' ? `${name}.` : prefix);
    return of(inner) ? [`${prefix}${name}`] : [];
  });

function inside(field: Field): Field {
  return field.type === 'maybe' || field.type === 'list' ? inside(field.of) : field;
}

const optionsAt = (fields: Fields, prefix = ''): readonly (readonly [string, string])[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const inner = inside(field);
    if (inner.type === 'group') return optionsAt(inner.of, prefix === '' ? `${name}.` : prefix);
    return inner.type === 'choice' ? inner.options.map((one) => [`${prefix}${name}`, one] as const) : [];
  });

const named = (texts: { readonly [name: string]: string }, name: string, what: string): readonly string[] =>
  (texts[name] ?? '').trim() === '' ? [`${what} "${name}"`] : [];

/** What a process says and a language has no words for; empty when it is complete. */
export function wordless(process: Process, words: Words): readonly string[] {
  const commands = Object.entries(process.commands);
  const memory = { ...process.remembers, ...process.shownAs };
  const choices = [memory, ...commands.map(([, line]) => line.fields ?? {})].flatMap((one) => optionsAt(one));
  const parts = [memory, ...commands.map(([, line]) => line.fields ?? {})]
    .flatMap((one) => paths(one, (field) => field.type !== 'id'))
    .flatMap((one) => (one.includes('.') ? [one.slice(one.lastIndexOf('.') + 1)] : []));
  return [
    ...process.states.flatMap((one) => named(words.states, one, 'state')),
    ...commands.flatMap(([name, line]) => [
      ...(words.commands[name]?.does && words.commands[name].done ? [] : [`command "${name}"`]),
      ...Object.keys(filledIn(line.fields ?? {})).flatMap((one) =>
        named(words.commands[name]?.fields ?? {}, one, `field of ${name}`),
      ),
    ]),
    ...process.reasons.flatMap((one) => named(words.reasons, one, 'reason')),
    ...Object.keys(process.ofItself).flatMap((one) => named(words.rules, one, 'rule')),
    ...Object.values(process.waits).flatMap((several) =>
      (several ?? []).flatMap((one) => named(words.waits, one.name, 'wait')),
    ),
    ...Object.keys(memory).flatMap((one) => named(words.shown, one, 'shown')),
    ...parts.flatMap((one) => named(words.parts, one, 'part')),
    ...choices.flatMap(([path, option]) => named(words.options[path] ?? {}, option, `option of ${path}`)),
  ];
}
