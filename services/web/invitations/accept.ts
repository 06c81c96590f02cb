import { dayOf } from '#domain/calendar.ts';
import { reasonSentence, type Language } from '#domain/words/words.ts';
import type { Invitation } from '#db/invitations.ts';
import type { SignedIn } from '#services/api/books.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { giveCommand } from '#services/api/give-command.ts';
import { isExclusive } from '#services/api/openapi/command-doc.ts';
import { pageWords } from '../words/page-words.ts';
import { givenInHouse } from './inviting.ts';

/** What became of an acceptance: who is in, or why the role cannot be given now. */
export type Accepted =
  | { readonly person: string; readonly isNew: boolean; readonly to: string }
  | { readonly refused: string }
  | undefined;

/** Whoever invited, as they stand today. */
const inviterOf = (deps: ApiDeps, { by, house }: Invitation): SignedIn => ({
  person: by,
  house,
  today: dayOf(deps.clock()),
});

/** Why whoever invited could not give the role now, in words: an invitation outlives no role of theirs, and no process. */
async function whyNot(
  deps: ApiDeps,
  invitation: Invitation,
  language: Language,
): Promise<string | undefined> {
  const { into, byRole, role } = invitation;
  const who = inviterOf(deps, invitation);
  const { noLonger } = pageWords(language).invitations;
  if (into === null) return (await givenInHouse(deps, who))?.roles.includes(role) ? undefined : noLonger;
  const seen = await deps.books.seen(who, into, byRole);
  const action = seen?.actions.find((one) => one.command === into.command);
  if (action?.open) return undefined;
  return action?.reason === undefined ? noLonger : reasonSentence(into.kind, action.reason, language);
}

/** Gives the role in the process, as whoever invited would. Why not, in words. */
async function giveRole(
  deps: ApiDeps,
  invitation: Invitation,
  person: string,
  language: Language,
): Promise<string | undefined> {
  const { byRole, into, role } = invitation;
  if (into === null) return undefined;
  const { kind, id, command } = into;
  const line = deps.catalogue.find((one) => one.kind === kind)?.commands[command];
  const refusal = (reason: string): string => reasonSentence(kind, reason, language);
  if (!line?.invites) return refusal('unknownCommand');
  const at = deps.clock();
  const who = inviterOf(deps, invitation);
  const process = { kind, id };
  const seen = await deps.books.seen(who, process, byRole);
  if (!seen) return refusal('notYours');
  const { who: named, as } = line.invites;
  const input = { [named]: person, ...('field' in as ? { [as.field]: role } : {}) };
  const ifMatch = isExclusive(line) ? { ifMatch: seen.etag } : {};
  const given = { process, key: `invitation:${invitation.id}`, command, input, at, ...ifMatch };
  const outcome = await giveCommand(deps, who, line, given, byRole);
  if (outcome.outcome === 'refused') return refusal(outcome.code);
  if (outcome.outcome !== 'done') return refusal('notNow');
  if (outcome.wakes) deps.engine.ring(process);
  return undefined;
}

/**
 * Accepts an invitation: the person is entered, holds the role, and the link is used up. In that order, and each but
 * the last may be done again: pressed twice, or after a fault in between, it is done once.
 */
export async function acceptInvitation(
  deps: ApiDeps,
  invitation: Invitation,
  language: Language,
): Promise<Accepted> {
  const { invited, into } = invitation;
  if (!invited) return undefined;
  // Asked first: whom nobody may let in is not entered either.
  const why = await whyNot(deps, invitation, language);
  if (why !== undefined) return { refused: why };
  const at = deps.clock();
  const { person, isNew } = await deps.desk.personInvited(invitation, invited, at);
  const refused = await giveRole(deps, invitation, person, language);
  if (refused !== undefined) return { refused };
  if (!(await deps.desk.takeInvitation(invitation, person, at))) return undefined;
  return { person, isNew, to: into === null ? '/' : `/${into.kind}s/${into.id}` };
}
