import type { Role } from '#domain/roles.ts';
import { spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';
import type { Doings } from './doings.ts';
import type { Look } from './look.ts';

interface Way {
  readonly href: string;
  readonly text: string;
}

/** What the card says where nobody is waited for by a day: the ways on, so that a step without a date is no dead end. */
export interface GoOn {
  readonly lead: string;
  readonly ways: readonly Way[];
  /** One way is the button of the page; what weighs, or is one of several, is not put before the rest. */
  readonly isOne: boolean;
}

/** A process that was just started, and the command that did. */
interface Opens {
  readonly what: string;
  readonly by: string;
}

/** The kinds of process that what was just done starts. */
export const startedBy = ({ reactionNames }: Look['process'], done: string | undefined): readonly string[] =>
  (reactionNames[done ?? ''] ?? []).flatMap((one) => {
    const [how, kind = ''] = one.split(' ');
    return how === 'start' ? [kind] : [];
  });

/** The ways on along the road, and the text where there is one to work on; what was just started opens in a moment. */
export function goingOn(
  { process, id, seen, naming: { language } }: Look,
  onward: Doings['onward'],
  { text, opens }: { readonly text: Way | null; readonly opens: Opens | null },
): GoOn {
  const { process: words, doings, form } = pageWords(language);
  if (opens !== null) {
    const here = `/${process.kind}s/${id}?as=${seen.role}&done=${opens.by}`;
    const again = { href: here, text: form.backToPage };
    return { lead: spaced(doings.opens(opens.what), language), ways: [again], isOne: false };
  }
  const ways = [...(text ? [text] : []), ...onward.map(({ href, text: does }) => ({ href, text: does }))];
  const weighs = onward.some(({ command }) => process.commands[command]?.weighs !== undefined);
  return {
    lead: onward.length > 0 ? `${words.nobodys} ${doings.whenever}` : words.nobodys,
    ways,
    isOne: ways.length === 1 && onward.length === 1 && !weighs,
  };
}

/** What else can be done: what leads on stands in the card, and not a second time below. */
export const groupsBeside = (goOn: GoOn | null, { groups, onward }: Doings): Doings['groups'] =>
  goOn
    ? groups.filter(({ ways }) => !ways.some((way) => onward.some(({ href }) => href === way.href)))
    : groups;

/** Of several roles held, the one that is asked for something: else somebody is told that it is another's turn. */
export function roleAsked({ held, seen }: Pick<Look, 'held' | 'seen'>): Role {
  const isAsked = (role: Role): boolean => seen.deadlines.some((one) => one.whose.includes(role));
  return isAsked(seen.role) ? seen.role : (held.find(isAsked) ?? seen.role);
}
