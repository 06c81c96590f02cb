import type { Fields } from '#domain/fields.ts';
import { checkWording } from '#domain/wording-rules.ts';
import type { Typed } from './typed.ts';

/** The texts of a form that the wording rules judge. */
const judgedTexts = (fields: Fields): readonly string[] =>
  Object.values(fields).flatMap((field) => (field.type === 'judged' ? [field.of] : []));

/** What was typed, with one of the sentences that were found in it replaced by the one that is offered. */
export function reworded(typed: Typed, fields: Fields, which: number | undefined): Typed {
  if (which === undefined) return typed;
  const mended = judgedTexts(fields).flatMap((name) => {
    const text = typed.get(name)?.[0] ?? '';
    const found = checkWording(text)[which];
    if (!found) return [];
    return [[name, [text.slice(0, found.start) + found.suggestion + text.slice(found.end)]] as const];
  });
  return new Map([...typed, ...mended]);
}

/** The sentences that the wording rules find in what was typed, each with the one that is offered instead. */
export const quotedIn = (typed: Typed, fields: Fields): readonly { quote: string; suggestion: string }[] =>
  judgedTexts(fields).flatMap((name) =>
    checkWording(typed.get(name)?.[0] ?? '').map(({ quote, suggestion }) => ({ quote, suggestion })),
  );
