import type { ErasedLine, Process } from '#domain/processes/process.ts';
import { isRole, type Role } from '#domain/roles.ts';
import { commit, type Outcome } from '#db/commit/commit.ts';
import { timedId } from '#db/ids.ts';
import type { SignedIn } from './books.ts';
import { chooseRole } from './choose-role.ts';
import type { ApiDeps } from './deps.ts';
import { problem } from './problems/problem.ts';

/** Whether a person starts a process by a line of the table. */
export const isStartedByPeople = (line: ErasedLine): boolean =>
  line.by.some(isRole) && line.from.some((state) => state === 'new');

/** A process that says who holds which role founds an accompaniment: its own id is the accompaniment's. */
export const founds = (process: Process): boolean => process.seats(process.nothing()) !== undefined;

/** Where a new process belongs, and the roles its first sender holds there. */
interface Birth {
  readonly house: string;
  readonly accompaniment: string;
  readonly held: readonly Role[];
}

async function foundedHere(deps: ApiDeps, who: SignedIn, id: string): Promise<Birth> {
  const held = await deps.books.rolesInHouse(who);
  if (held.length === 0) throw problem('roleNotHeld');
  return { house: who.house, accompaniment: id, held };
}

async function bornIn(deps: ApiDeps, who: SignedIn, accompaniment: string): Promise<Birth> {
  const { house, roles } = await deps.books.standingIn(who, accompaniment);
  if (house === undefined) throw problem('notFound');
  return { house, accompaniment, held: roles };
}

/** The line of the table by which a person starts a process, and what they send with it. */
export interface Start {
  readonly process: Process;
  readonly command: string;
  readonly line: ErasedLine;
  readonly key: string;
  readonly input: { readonly [name: string]: unknown };
  /** Where it belongs; needed unless this kind founds an accompaniment. */
  readonly accompaniment?: string | undefined;
  readonly as?: Role | undefined;
}

/** Starts a process as a person, in the role they name or in the first of theirs that may. */
export async function startProcess(deps: ApiDeps, who: SignedIn, start: Start): Promise<Outcome> {
  const { process, command, line, key, input, accompaniment: named, as } = start;
  const at = deps.clock();
  const id = timedId(at);
  if (!founds(process) && named === undefined) throw problem('invalidInput', { errors: [] });
  const birth = founds(process) ? foundedHere(deps, who, id) : bornIn(deps, who, named ?? '');
  const { house, accompaniment, held } = await birth;
  return commit(deps.store, {
    process: { kind: process.kind, id },
    born: { house, accompaniment },
    key,
    command,
    input,
    by: { id: who.person, role: chooseRole(held, as, line.by) },
    at,
  });
}
