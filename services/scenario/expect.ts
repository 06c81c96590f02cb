import { isObject } from '#domain/field-guards.ts';
import { kebab } from '#services/wire/names.ts';
import { differences } from './compare.ts';
import type { Resolve } from './fill.ts';
import type { Expectation } from './format.ts';

type Body = { readonly [name: string]: unknown };

function actionIn(body: Body, command: string): Body | undefined {
  const actions: readonly unknown[] = Array.isArray(body['actions']) ? body['actions'] : [];
  return actions.filter(isObject).find((one) => one['command'] === kebab(command));
}

const reasonOf = (action: Body | undefined): string =>
  typeof action?.['reason'] === 'string' ? action['reason'] : 'not theirs';

function openness(expected: Expectation, body: Body): readonly string[] {
  const closed = (expected.may ?? []).flatMap((command) => {
    const action = actionIn(body, command);
    if (action?.['open'] === true) return [];
    return [`${command} should be open and is ${action ? `closed (${reasonOf(action)})` : 'not theirs'}`];
  });
  const other = Object.entries(expected.mayNot ?? {}).flatMap(([command, code]) => {
    const action = actionIn(body, command);
    if (action?.['open'] === false && action['reason'] === code) return [];
    const is = action?.['open'] === true ? 'open' : `closed (${reasonOf(action)})`;
    return [`${command} should be closed with ${code} and is ${is}`];
  });
  return [...closed, ...other];
}

/** In which ways an answer of the API is not what a step expects. */
export function unlike(
  expected: Expectation,
  body: Body,
  names: Pick<Resolve, 'member' | 'day'>,
): readonly string[] {
  const state =
    expected.state === undefined || body['state'] === expected.state
      ? []
      : [`the state is ${JSON.stringify(body['state'])}, not ${expected.state}`];
  const seen = expected.sees === undefined ? [] : differences(expected.sees, body['view'], '', names);
  return [...state, ...seen, ...openness(expected, body)];
}
