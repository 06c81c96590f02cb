import { addSpan, type Day } from '#domain/calendar.ts';
import type { Process } from '#domain/processes/process.ts';
import type { Role } from '#domain/roles.ts';
import { hashOfLink, newLink } from '#db/ids.ts';
import type { SignedIn } from './books.ts';
import { chooseRole } from './choose-role.ts';
import type { ApiDeps } from './deps.ts';
import { problem } from './problems/problem.ts';

/** How many links are made at once. */
export const linksAtMost = 50;

/** The last day of links for which none is named, and the latest that may be. */
export const usualEnd = (today: Day): Day => addSpan(today, { unit: 'weeks', value: 4 });
const latestEnd = (today: Day): Day => addSpan(today, { unit: 'weeks', value: 12 });

/** Whether links may end on a day. */
export const mayEndOn = (until: Day, today: Day): boolean => until >= today && until <= latestEnd(today);

/** The commands of a process that one-time links open. */
export const linkedCommands = (process: Process): readonly string[] =>
  Object.entries(process.commands).flatMap(([command, line]) =>
    line.way === 'anonymous' && (line.linksBy ?? []).length > 0 ? [command] : [],
  );

export interface HandOut {
  readonly process: Process;
  readonly id: string;
  readonly command: string;
  readonly count: number;
  readonly until: Day;
}

/** The role in which somebody hands out links to a line. @throws notFound or roleNotHeld where they may not */
export async function handsOutAs(
  deps: ApiDeps,
  who: SignedIn,
  { process, id, command }: Pick<HandOut, 'process' | 'id' | 'command'>,
  as: Role | undefined,
): Promise<Role> {
  const linksBy = process.commands[command]?.linksBy ?? [];
  const role = chooseRole(await deps.books.rolesOn(who, { kind: process.kind, id }), as, linksBy);
  if (!linksBy.includes(role)) throw problem('roleNotHeld');
  return role;
}

/** Makes one-time links. They are given this once: only their hashes are kept. */
export async function handOut(deps: ApiDeps, who: SignedIn, wish: HandOut): Promise<readonly string[]> {
  const { process, id, command, count, until } = wish;
  const links = Array.from({ length: count }, newLink);
  // Sorted by hash, the rows do not say which link was handed out first.
  await deps.desk.makeLinks(
    who,
    { kind: process.kind, id },
    command,
    links.map(hashOfLink).toSorted(),
    until,
  );
  return links;
}
