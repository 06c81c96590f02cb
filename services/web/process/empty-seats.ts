import type { Role } from '#domain/roles.ts';
import { wordsOf } from '#domain/words/words.ts';
import { founds } from '#services/api/start-process.ts';
import { kebab } from '#services/wire/names.ts';
import { rolesInvitedBy } from '../invitations/inviting.ts';
import { spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';
import type { Around, Sight } from './around.ts';
import type { Look } from './look.ts';
import { rolesInWords } from './shown.ts';

/** That a turn waits for a role to which nobody was invited, and the way to invite. */
export interface EmptySeat {
  readonly text: string;
  readonly href: string;
  readonly does: string;
}

/**
 * Says of a turn which of its roles nobody was invited to, to whoever may invite to them: they see who is there. Without
 * it a turn would wait for people who do not know of it.
 */
export function emptySeatsIn(
  look: Look,
  { others, holders }: Around,
): (whose: readonly Role[]) => EmptySeat | null {
  const { language } = look.naming;
  const founding: Sight | undefined = [look, ...others].find((one) => founds(one.process));
  if (!founding) return () => null;
  const { process, id, seen } = founding;
  const action = seen.actions.find((one) => one.open && process.commands[one.command]?.invites !== undefined);
  const line = action && process.commands[action.command];
  if (!action || !line) return () => null;
  const given = rolesInvitedBy(line);
  return (whose) => {
    const empty = whose.filter((role) => given.includes(role) && (holders.get(role) ?? []).length === 0);
    if (empty.length === 0) return null;
    return {
      text: spaced(pageWords(language).turns.nobodyThere(rolesInWords(empty, language)), language),
      href: `/${process.kind}s/${id}/${kebab(action.command)}?as=${seen.role}`,
      does: wordsOf(process.kind, language).commands[action.command]?.does ?? action.command,
    };
  };
}
