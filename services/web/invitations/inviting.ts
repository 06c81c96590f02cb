import { heldInWholeHouse, isRole, type Role } from '#domain/roles.ts';
import { wordsOf } from '#domain/words/words.ts';
import type { Into } from '#db/invitations.ts';
import type { SignedIn } from '#services/api/books.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { problem } from '#services/api/problems/problem.ts';
import { kebab } from '#services/wire/names.ts';
import { type Line, linesDone } from '../forms/line.ts';
import { lookAt } from '../process/look.ts';
import type { Visitor } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';

/** What a visitor may invite somebody to. */
export interface Inviting {
  /** The role in which they invite. */
  readonly byRole: Role;
  /** The roles they may give. */
  readonly roles: readonly Role[];
  readonly into: Into | null;
  /** What it is an invitation to, in words, and the page to go back to. */
  readonly about: string;
  readonly back: string;
}

const form = /^\/([a-z-]+)s\/([0-9a-f-]{36})\/([a-z-]+)$/;

/** The line of the table whose form is at an address, if somebody may be invited to it. */
function lineAt(deps: ApiDeps, address: string): { readonly line: Line; readonly id: string } | undefined {
  const [, kind, id = '', command] = form.exec(address) ?? [];
  const process = deps.catalogue.find((one) => one.kind === kind);
  const line = process && linesDone(process).find((one) => kebab(one.command) === command);
  return line?.invites && { line, id };
}

/** The roles that a line gives to whoever is invited to it. */
export function rolesInvitedBy({ invites, fields }: Pick<Line, 'invites' | 'fields'>): readonly Role[] {
  if (!invites) return [];
  if ('role' in invites.as) return [invites.as.role];
  const field = fields?.[invites.as.field];
  return field?.type === 'choice' ? field.options.filter(isRole) : [];
}

async function intoProcess(deps: ApiDeps, visitor: Visitor, address: string): Promise<Inviting> {
  const found = lineAt(deps, address);
  if (!found) throw problem('notFound');
  const { line, id } = found;
  const { process, command } = line;
  const { seen } = await lookAt(deps, visitor, { process, id, as: undefined, may: line.by });
  if (seen.actions.find((one) => one.command === command)?.open !== true) throw problem('roleNotHeld');
  const { title, commands } = wordsOf(process.kind, visitor.language);
  return {
    byRole: seen.role,
    roles: rolesInvitedBy(line),
    into: { kind: process.kind, id, command },
    about: `${title.one} · ${commands[command]?.does ?? command}`,
    back: `/${process.kind}s/${id}`,
  };
}

/**
 * The roles in the whole house that somebody may give: who leads there, or, in a support organisation, who works for it
 * as a whole.
 */
export async function givenInHouse(
  deps: ApiDeps,
  who: SignedIn,
): Promise<Pick<Inviting, 'byRole' | 'roles'> | undefined> {
  const held = await deps.books.rolesInHouse(who);
  if (held.includes('lead')) return { byRole: 'lead', roles: heldInWholeHouse.institution };
  const [byRole] = held;
  if (byRole === undefined || !(await deps.books.keepsLibrary(who))) return undefined;
  return { byRole, roles: heldInWholeHouse.support };
}

async function intoHouse(deps: ApiDeps, { who, language }: Visitor): Promise<Inviting | undefined> {
  const given = await givenInHouse(deps, who);
  const about = pageWords(language).invitations.inHouse;
  return given && { ...given, into: null, about, back: '/account' };
}

/** Whether somebody may invite into their whole house. */
export const invitesIntoHouse = async (deps: ApiDeps, visitor: Visitor): Promise<boolean> =>
  (await intoHouse(deps, visitor)) !== undefined;

/**
 * What this visitor may invite to: by the line whose form is at an address, else into the whole house.
 * @throws when they may not
 */
export async function invitingBy(deps: ApiDeps, visitor: Visitor, address: string): Promise<Inviting> {
  const inviting =
    address === '' ? await intoHouse(deps, visitor) : await intoProcess(deps, visitor, address);
  if (!inviting) throw problem('roleNotHeld');
  return inviting;
}
