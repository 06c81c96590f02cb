import { isRole, type Role } from '#domain/roles.ts';
import type { ErasedLine } from '#domain/processes/process.ts';
import { commit, type CommitRequest, type Outcome } from '#db/commit/commit.ts';
import type { SignedIn } from './books.ts';
import { chooseRole } from './choose-role.ts';
import type { ApiDeps } from './deps.ts';

type Given = Omit<CommitRequest, 'by'>;

/** The role in which a command is tried without asking first: the one named, or the only one that may. */
function likelyRole(line: ErasedLine, as: Role | undefined): Role | undefined {
  const [one, ...others] = line.by.filter(isRole);
  return as ?? (others.length === 0 ? one : undefined);
}

/**
 * The version of what the acting role sees, when the version sent is that of another role of the same person:
 * who is both lead and member of the working group has looked, whichever of the two views it was.
 */
async function sameInOtherRole(
  deps: ApiDeps,
  who: SignedIn,
  given: Given,
  role: Role,
): Promise<string | undefined> {
  const held = await deps.books.rolesOn(who, given.process);
  const seen = await Promise.all(held.map((one) => deps.books.seen(who, given.process, one)));
  if (!seen.some((one) => one?.etag === given.ifMatch)) return undefined;
  return seen.find((one) => one?.role === role)?.etag;
}

async function commitAs(
  deps: ApiDeps,
  who: SignedIn,
  given: Given,
  role: Role,
  isFree: boolean,
): Promise<Outcome> {
  const by = { id: who.person, role };
  const outcome = await commit(deps.store, { ...given, by });
  if (outcome.outcome !== 'stale' || !isFree) return outcome;
  const ifMatch = await sameInOtherRole(deps, who, given, role);
  return ifMatch === undefined ? outcome : commit(deps.store, { ...given, by, ifMatch });
}

/**
 * Gives a person's command in the role they name, or in the first of theirs that may do it. Where only one role
 * may, it is tried at once: the commit checks under its lock whether it is held.
 */
export async function giveCommand(
  deps: ApiDeps,
  who: SignedIn,
  line: ErasedLine,
  given: Given,
  as: Role | undefined,
): Promise<Outcome> {
  const likely = likelyRole(line, as);
  if (likely) {
    const outcome = await commitAs(deps, who, given, likely, as === undefined);
    if (outcome.outcome !== 'unseen') return outcome;
  }
  const held = await deps.books.rolesOn(who, given.process);
  return commitAs(deps, who, given, chooseRole(held, as, line.by), as === undefined);
}

/** Gives an anonymous command under a one-time link: nobody is named. */
export const giveByLink = (deps: ApiDeps, line: ErasedLine, given: Given, link: string): Promise<Outcome> =>
  commit(deps.store, { ...given, by: { id: 'anonymous', role: line.by.find(isRole) ?? 'team' }, link });
