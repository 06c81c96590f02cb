import { isObject } from '#domain/field-guards.ts';
import type { Field, Fields } from '#domain/fields.ts';
import { checkWording } from '#domain/wording-rules.ts';
import type { WordingCode } from '#domain/wording-rules.ts';

interface Values {
  readonly [name: string]: unknown;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The codes of what a text asks for that it may not, each once, in the order of the text. */
const codesOf = (wording: unknown): readonly WordingCode[] =>
  typeof wording === 'string' ? [...new Set(checkWording(wording).map(({ code }) => code))] : [];

function judgedValue(field: Field, value: unknown): unknown {
  if (field.type === 'maybe') return judgedValue(field.of, value);
  if (field.type === 'list') return isList(value) ? value.map((one) => judgedValue(field.of, one)) : value;
  return field.type === 'group' && isObject(value) ? judgedValues(field.of, value) : value;
}

/**
 * The same values, each judged field filled in from the wording of the text beside it: a text can only be judged
 * while it is in clear. No text, no finding.
 */
export function judgedValues(fields: Fields, values: Values): Values {
  const known = Object.entries(values).map(([name, value]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return [name, field ? judgedValue(field, value) : value] as const;
  });
  const judged = Object.entries(fields).flatMap(([name, field]) =>
    field.type === 'judged' ? [[name, codesOf(values[field.of])] as const] : [],
  );
  return Object.fromEntries([...known, ...judged]);
}

/** Whether values hold, at any depth, a judgement: nobody sends one. */
export const holdJudgements = (fields: Fields, values: Values): boolean =>
  Object.entries(fields).some(
    ([name, field]) => Object.hasOwn(values, name) && isJudged(field, values[name]),
  );

function isJudged(field: Field, value: unknown): boolean {
  if (field.type === 'judged') return true;
  if (field.type === 'maybe') return isJudged(field.of, value);
  if (field.type === 'list') return isList(value) && value.some((one) => isJudged(field.of, one));
  return field.type === 'group' && isObject(value) && holdJudgements(field.of, value);
}
