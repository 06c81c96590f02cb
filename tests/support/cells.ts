import * as fc from 'fast-check';
import { dayOf } from '#domain/calendar.ts';
import type { Process } from '#domain/processes/process.ts';
import { roles, type Acting } from '#domain/roles.ts';
import { linesOf } from './flaws.ts';
import { inputOf, simplestInput } from './inputs.ts';
import type { Standing } from './invariants.ts';
import { people } from './walk.ts';

/** One cell of the table: a role, a state, a command. */
export interface Cell {
  readonly role: Acting;
  readonly state: string;
  readonly command: string;
}

const actors: readonly Acting[] = [...roles, 'time', 'process'];

/** Every cell, with the refusal that the description alone gives; nothing where it allows. */
export const cellsOf = (process: Process): readonly (Cell & { readonly refused?: string })[] =>
  linesOf(process).flatMap(([command, line]) =>
    process.states.flatMap((state) =>
      actors.map((role) => {
        const ended = process.ends.includes(state);
        if (!line.by.includes(role)) return { role, state, command, refused: 'notYours' };
        if (line.from.some((one) => one === state || (one === 'open' && !ended)))
          return { role, state, command };
        return { role, state, command, refused: ended ? 'ended' : 'notNow' };
      }),
    ),
  );

/** How a place answers a cell, with the simplest input that fits. */
export function answerOf(
  { process, position, at, facts }: Standing,
  { role, command }: Cell,
): string | undefined {
  const input = simplestInput(process.commands[command]?.fields ?? {}, dayOf(at));
  return process.decide(position, { command, input, by: { id: 'x', role }, at, id: 'y' }, facts).refused;
}

/** Whether a cell is accepted somewhere: at one of the places, with some input. */
export function isReachable(places: readonly Standing[], { role, command }: Cell): boolean {
  return places.some(({ process, position, at, facts }) => {
    const offered = roles.find((one) => one === role);
    const action =
      offered && process.actions(position, offered, facts, at).find((one) => one.command === command);
    if (action?.open === false) return false;
    const making = { today: dayOf(at), people, among: action?.among ?? {} };
    const inputs = fc.sample(inputOf(process.commands[command]?.fields ?? {}, making), {
      numRuns: 8,
      seed: 7,
    });
    return inputs.some((input) => {
      const given = {
        command,
        input,
        by: { id: people[0] ?? '', role },
        at,
        id: '00000000-0000-4000-8000-0000000000ee',
      };
      return process.decide(position, given, facts).refused === undefined;
    });
  });
}
