import type { Action, Process } from '#domain/processes/process.ts';

const atMost = 3;

/** What may be done instead of what is closed: what takes the reason away; where nothing does, some of what is open. */
export function insteadOf(
  { remedies }: Process,
  reason: string | undefined,
  actions: readonly Action[],
): readonly Action[] {
  const open = actions.filter((action) => action.open);
  const by = reason === undefined ? [] : (remedies[reason]?.by ?? []);
  const ways = open.filter(({ command }) => by.includes(command));
  return ways.length > 0 ? ways : open.slice(0, atMost);
}
