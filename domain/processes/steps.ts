import type { Process } from './process.ts';
import type { Step } from './step.ts';
import type { Table } from './table.ts';

const moves = (d: Pick<Table, 'commands' | 'ofItself'>) => [
  ...Object.values(d.commands),
  ...Object.values(d.ofItself ?? {}),
];

/** Whoever leaves such a state goes back to where they were: it lies beside the road. */
export const isAside = (d: Pick<Process, 'commands'>, state: string): boolean =>
  Object.values(d.commands).some((line) => line.to === 'back' && line.from.includes(state));

/** An end that may come from anywhere breaks the road off; it is no step of it. */
const breaksOff = (d: Pick<Table, 'commands' | 'ofItself' | 'ends'>, state: string): boolean =>
  d.ends.includes(state) &&
  moves(d)
    .filter((line) => line.to === state)
    .every((line) => line.from.includes('open'));

/** The road as it is written, or the states in their order: without those beside it and the ends that break it off. */
export const stepsOf = (d: Table): readonly Step[] =>
  d.road ??
  d.states.filter((state) => !isAside(d, state) && !breaksOff(d, state)).map((state) => ({ at: [state] }));
