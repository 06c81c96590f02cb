import { isDay } from '#domain/calendar.ts';
import { isId, isObject } from '#domain/field-guards.ts';
import type { Resolve } from './fill.ts';

type Names = Pick<Resolve, 'member' | 'day'>;

const shown = (value: unknown): string => {
  const text: string | undefined = JSON.stringify(value);
  return text === undefined ? 'nothing' : text.length > 200 ? `${text.slice(0, 200)}…` : text;
};

function isSame(wanted: unknown, actual: unknown, names: Names): boolean {
  if (wanted === actual) return true;
  if (typeof actual !== 'string') return false;
  const word = typeof wanted === 'string' ? wanted : JSON.stringify(wanted);
  const isPerson: boolean = isId(actual);
  if (isPerson) return names.member(word) === actual;
  if (isDay(actual)) return names.day(word) === actual;
  return word === actual || (word.endsWith('…') && actual.startsWith(word.slice(0, -1)));
}

/** `{count: 2}`, `{some: {...}}`, `{none: {...}}` about a list. */
function aboutList(
  wanted: { readonly [name: string]: unknown },
  actual: readonly unknown[],
  at: string,
  names: Names,
): readonly string[] {
  const said: string[] = [];
  if ('count' in wanted && wanted['count'] !== actual.length) {
    said.push(`${at} has ${actual.length}, not ${shown(wanted['count'])}`);
  }
  const matches = (one: unknown): boolean =>
    actual.some((each) => differences(one, each, at, names).length === 0);
  if ('some' in wanted && !matches(wanted['some']))
    said.push(`${at} has none like ${shown(wanted['some'])}: ${shown(actual)}`);
  if ('none' in wanted && matches(wanted['none'])) said.push(`${at} has one like ${shown(wanted['none'])}`);
  return said;
}

/**
 * In which ways something seen is not what a scenario says. Of an object only the named parts are looked at; a list
 * is compared element by element. First names stand for people, `+3 working days` for days, `Les…` for a beginning.
 */
export function differences(wanted: unknown, actual: unknown, at: string, names: Names): readonly string[] {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(actual) || actual.length !== wanted.length)
      return [`${at} is ${shown(actual)}, not ${shown(wanted)}`];
    return wanted.flatMap((one, n) => differences(one, actual[n], `${at}[${n + 1}]`, names));
  }
  if (isObject(wanted)) {
    if (Array.isArray(actual)) return aboutList(wanted, actual, at, names);
    if (!isObject(actual)) return [`${at} is ${shown(actual)}, not ${shown(wanted)}`];
    return Object.entries(wanted).flatMap(([name, one]) =>
      differences(one, actual[name], at === '' ? name : `${at}.${name}`, names),
    );
  }
  return isSame(wanted, actual, names) ? [] : [`${at} is ${shown(actual)}, not ${shown(wanted)}`];
}
