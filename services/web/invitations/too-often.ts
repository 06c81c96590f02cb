import type { ApiDeps } from '#services/api/deps.ts';

/** The mailbox of an address: what stands after a plus sign is delivered to the same one. */
const mailboxOf = (email: string): string => email.toLowerCase().replace(/\+[^@]*(?=@[^@]*$)/u, '');

/** Whether an invitation is one too many: of those that somebody sends in a day, or of those that reach one mailbox. */
export async function invitesTooOften(
  { door }: Pick<ApiDeps, 'door'>,
  inviter: string,
  email: string,
): Promise<'byThem' | 'toThere' | undefined> {
  if (await door.isTooMany('invites', inviter)) return 'byThem';
  const mailbox = mailboxOf(email);
  if (await door.isTooMany('invitesHere', `${inviter}|${mailbox}`)) return 'toThere';
  return (await door.isTooMany('invitesFor', mailbox)) ? 'toThere' : undefined;
}
