import type { Action, Process } from '#domain/processes/process.ts';
import { isOtherMoment } from '../process/what-next.ts';

const atMost = 3;

/** What helps where something is closed: what takes its reason away; where the moment is another one, some of what is open. */
export function insteadOf(
  { remedies }: Process,
  reason: string | undefined,
  actions: readonly Action[],
): readonly Action[] {
  const open = actions.filter((action) => action.open);
  if (reason === undefined || isOtherMoment(reason)) return open.slice(0, atMost);
  const by = remedies[reason]?.by ?? [];
  return open.filter(({ command }) => by.includes(command));
}
