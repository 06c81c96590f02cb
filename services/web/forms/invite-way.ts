import type { Field } from '#domain/fields.ts';
import type { Language } from '#domain/words/words.ts';
import { kebab } from '#services/wire/names.ts';
import { spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';
import type { Line } from './line.ts';

/** The way to invite somebody who cannot be chosen on a form yet. */
export interface InviteWay {
  readonly href: string;
  readonly text: string;
}

const invitingTo = (address: string): string => `/invitations?into=${encodeURIComponent(address)}`;

const isMember = (field: Field): boolean =>
  field.type === 'group' ? Object.values(field.of).some(isMember) : field.type === 'member';

/** A list of people, as a group is formed: in a new house hardly anybody can be chosen. */
const asksForSeveral = ({ fields }: Line): boolean =>
  Object.values(fields ?? {}).some((field) => field.type === 'list' && isMember(field.of));

/** By the line itself, where it invites; for a list of people by the line of the same process that does. */
export function inviteWayOf(
  line: Line,
  { action, back }: { readonly action: string; readonly back: string },
  language: Language,
): InviteWay | null {
  const { form } = pageWords(language);
  const [own = '', page = ''] = [action, back].map((one) => one.split('?')[0]);
  if (line.invites) return { href: invitingTo(own), text: spaced(form.inviteInstead, language) };
  if (!asksForSeveral(line)) return null;
  const [command] =
    Object.entries(line.process.commands).find(
      ([, { invites, by }]) =>
        invites !== undefined && 'field' in invites.as && line.by.every((role) => by.includes(role)),
    ) ?? [];
  if (command === undefined) return null;
  return { href: invitingTo(`${page}/${kebab(command)}`), text: spaced(form.inviteFirst, language) };
}
