import type { ErasedWait, Process, Turn } from '#domain/processes/process.ts';
import { isRole, type Role } from '#domain/roles.ts';
import type { Sight } from './around.ts';

// The moment is another one: a list of these sentences would say the same again and again.
const atOtherMoments = new Set(['notNow', 'ended', 'nothingToChoose']);

/** Whether an action is closed only because its moment is another one. */
export const isOtherMoment = (reason: string): boolean => atOtherMoments.has(reason);

/** The wait of a name; names of waits are told apart over all states. */
export const waitNamed = (process: Process, name: string): ErasedWait | undefined =>
  Object.values(process.waits)
    .flatMap((several) => several ?? [])
    .find((one) => one.name === name);

interface Next {
  readonly roles: readonly Role[];
  /** Whether it becomes their turn; else they are only told. */
  readonly isTurn: boolean;
}

const others = (roles: readonly Role[], own: Role): readonly Role[] =>
  [...new Set(roles)].filter((role) => role !== own);

/** The roles that an event tells. */
export const toldBy = (process: Process, event: string): readonly Role[] => [
  ...new Set(
    (process.reactionNames[event] ?? []).flatMap((one) => {
      const [how, whom = ''] = one.split(' ');
      return how === 'notify' && isRole(whom) ? [whom] : [];
    }),
  ),
];

/**
 * Who comes after a turn that one command takes, as far as the description tells: whose turn it becomes where that
 * command leads, whose turn the same state waits for as well, or who is told. Of several commands each may lead
 * elsewhere: then nothing is said.
 */
export function nextAfter({ process, seen }: Sight, { what }: Turn): Next | undefined {
  const taken = (waitNamed(process, what)?.takenBy ?? []).filter((one) =>
    process.commands[one]?.by.includes(seen.role),
  );
  const [command] = taken;
  if (command === undefined || taken.length > 1) return undefined;
  const to = process.commands[command]?.to;
  const there = to === undefined ? [] : (process.waits[to] ?? []).flatMap((one) => one.whose);
  const here =
    to === undefined ? seen.deadlines.filter((one) => one.what !== what).flatMap((one) => one.whose) : [];
  const turn = others([...there, ...here], seen.role);
  if (turn.length > 0) return { roles: turn, isTurn: true };
  const told = others(toldBy(process, command), seen.role);
  return told.length > 0 ? { roles: told, isTurn: false } : undefined;
}
