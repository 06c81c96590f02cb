import type { Invitation } from '#db/invitations.ts';
import { sharedWords } from '#domain/words/words.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { momentInWords } from '../dates.ts';
import type { Visitor } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import { invitesIntoHouse } from './inviting.ts';

/** An invitation that was sent, and how it stands. */
export interface SentRow {
  readonly name: string;
  readonly about: string;
  readonly state: string;
  readonly isOpen: boolean;
  readonly action: string;
  readonly withdraw: string;
}

/** Whose invitations a visitor sees: all of the house for who invites into the whole of it, else their own. */
export const seenBy = async (
  deps: ApiDeps,
  visitor: Visitor,
): Promise<{ readonly house: string; readonly by: string | null }> => ({
  house: visitor.who.house,
  by: (await invitesIntoHouse(deps, visitor)) ? null : visitor.who.person,
});

/** The invitations that were sent, the latest first. */
export async function sentOf(deps: ApiDeps, visitor: Visitor): Promise<readonly SentRow[]> {
  const { language, who } = visitor;
  const { invitations: words } = pageWords(language);
  const found = await deps.desk.invitations(await seenBy(deps, visitor), deps.clock());
  const people = new Map((await deps.books.people(who)).map((one) => [one.id, one.name]));
  const nameOf = ({ invited, person }: Invitation): string =>
    invited?.name ?? (person === null ? undefined : people.get(person)) ?? words.somebody;
  return found.map((one) => ({
    name: nameOf(one),
    about: [
      sharedWords(language).roles[one.role],
      ...(one.invited ? [one.invited.email, words.until(momentInWords(one.until, language))] : []),
    ].join(' · '),
    state: words.states[one.state],
    isOpen: one.state === 'open',
    action: `/invitations/${one.id}/withdraw`,
    withdraw: words.withdraw(nameOf(one)),
  }));
}
