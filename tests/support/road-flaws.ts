import { isRole } from '#domain/roles.ts';
import type { Process } from '#domain/processes/process.ts';
import { isAside } from '#domain/processes/steps.ts';

const isOpenIn = (state: string, from: readonly string[]): boolean =>
  state === 'open' || from.some((one) => one === state || one === 'open');

/** Turns that nobody can take, or not those whose turn it is. */
export const flawsOfTurns = (process: Process): readonly string[] =>
  Object.entries(process.waits).flatMap(([state, several]) =>
    (several ?? []).flatMap(({ name, whose, takenBy }) => {
      const lines = takenBy.flatMap((command) => {
        const line = process.commands[command];
        return line ? [{ command, line }] : [];
      });
      return [
        ...(lines.length < takenBy.length ? [`wait "${name}" is taken by an unknown command`] : []),
        ...whose
          .filter((role) => !lines.some(({ line }) => line.by.includes(role)))
          .map((role) => `wait "${name}" cannot be taken by "${role}"`),
        ...lines
          .filter(({ line }) => !isOpenIn(state, line.from))
          .map(({ command }) => `wait "${name}" is taken by "${command}", not open in "${state}"`),
      ];
    }),
  );

/** What is wrong with the road: states it does not know or leaves out, days that are none, gates that nobody passes. */
export function flawsOfRoad(process: Process): readonly string[] {
  const { road, states, ends, commands, remembers } = process;
  const on = road.flatMap((one) => one.at);
  const isDay = (name: string): boolean => {
    const field = remembers[name];
    return (field?.type === 'maybe' ? field.of.type : field?.type) === 'day';
  };
  return [
    ...on
      .filter((state) => !states.includes(state))
      .map((state) => `the road goes through the unknown state "${state}"`),
    ...[...new Set(on.filter((state, n) => on.indexOf(state) < n))].map(
      (state) => `two steps of the road are at "${state}"`,
    ),
    ...states
      .filter((state) => !on.includes(state) && !ends.includes(state) && !isAside(process, state))
      .map((state) => `the road leaves out "${state}"`),
    ...road.flatMap(({ at: [name = ''], reachedOn, doneOn, held, process: id, gate }) => [
      ...[reachedOn, doneOn]
        .filter((one) => one !== undefined && !isDay(one))
        .map((one) => `the step "${name}" names "${one}", which is no day`),
      ...(held && remembers[held.in]?.type !== 'list' ? [`the step "${name}" is held in no list`] : []),
      ...(id !== undefined && remembers[id]?.type !== 'id'
        ? [`the step "${name}" is done by no process`]
        : []),
      ...(gate !== undefined && !commands[gate]?.by.some(isRole)
        ? [`the gate before "${name}" is passed by an unknown command`]
        : []),
    ]),
  ];
}

/** Reasons said to be settled that are never said. */
export const flawsOfSettled = ({ settled, reasons }: Process): readonly string[] =>
  settled.filter((one) => !reasons.includes(one)).map((one) => `"${one}" is settled and never said`);

/** Remedies for what is never said, or that are none. */
export const flawsOfRemedies = ({ remedies, reasons, commands, remembers }: Process): readonly string[] =>
  Object.entries(remedies).flatMap(([reason, remedy]) => [
    ...(reasons.includes(reason) ? [] : [`a remedy for "${reason}", which is never said`]),
    ...((remedy?.by ?? []).every((one) => commands[one])
      ? []
      : [`the remedy for "${reason}" is an unknown command`]),
    ...(remedy?.in === undefined || remembers[remedy.in]?.type === 'id'
      ? []
      : [`the remedy for "${reason}" lies in no process`]),
  ]);
