import { reasonSentence, wordsOf } from '#domain/words/words.ts';
import { kebab } from '#services/wire/names.ts';
import { waysToHandOut } from '../links/ways.ts';
import { spaced } from '../spaces.ts';
import type { Look } from './look.ts';

/** What a role can do now, what not yet and why, and what belongs to other moments. */
export interface Doings {
  readonly open: readonly { readonly href: string; readonly text: string }[];
  readonly closed: readonly { readonly text: string; readonly why: string }[];
  readonly later: readonly string[];
}

// The moment is another one: a list of these sentences would say the same again and again.
const atOtherMoments = new Set(['notNow', 'ended']);

export function doingsOf(look: Look): Doings {
  const { seen, id, naming } = look;
  const { kind, language } = naming;
  const { commands } = wordsOf(kind, language);
  const named = seen.actions.map((one) => ({ ...one, text: commands[one.command]?.does ?? one.command }));
  const closed = named.filter((one) => !one.open);
  return {
    open: [
      ...named
        .filter((one) => one.open)
        .map(({ command, text }) => ({ href: `/${kind}s/${id}/${kebab(command)}?as=${seen.role}`, text })),
      ...waysToHandOut(look),
    ],
    closed: closed
      .filter(({ reason = '' }) => !atOtherMoments.has(reason))
      .map(({ reason = '', text }) => ({
        text,
        why: spaced(reasonSentence(kind, reason, language), language),
      })),
    later: closed.filter(({ reason = '' }) => atOtherMoments.has(reason)).map((one) => one.text),
  };
}
