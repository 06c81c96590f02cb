import { addSpan, dayOf, instantOf } from '#domain/calendar.ts';
import type { Role } from '#domain/roles.ts';
import type { Language } from '#domain/words/words.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { hashOf, mintSecret } from '#services/api/secrets.ts';
import type { Visitor } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import type { Inviting } from './inviting.ts';

/** Whom to invite, to which role. */
export interface Wish {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly role: Role;
}

/** Keeps an invitation and sends its letter, in the language of whom it is for. */
export async function sendInvitation(
  deps: ApiDeps,
  { who }: Visitor,
  { byRole, into }: Inviting,
  { wish, publicUrl }: { readonly wish: Wish; readonly publicUrl: string },
): Promise<void> {
  const at = deps.clock();
  const link = mintSecret();
  const until = instantOf(addSpan(dayOf(at), { unit: 'weeks', value: 2 }), 23);
  const { house, person: by } = who;
  await deps.desk.keepInvitation({ ...wish, house, by, byRole, into, hash: hashOf(link), until }, at);
  const { subject, text } = pageWords(wish.language).invitations.letter;
  const letter = { kind: 'invitation', address: wish.email, language: wish.language, subject, until };
  deps.engine.deliver(
    await deps.desk.keepLetter({ ...letter, text: text(`${publicUrl}/invitation/${link}`) }, at),
  );
}
