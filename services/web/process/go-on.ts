import type { Role } from '#domain/roles.ts';
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

/** The ways on along the road, and the text where there is one to work on. */
export function goingOn(
  { process, naming: { language } }: Pick<Look, 'process' | 'naming'>,
  onward: Doings['onward'],
  text: Way | null,
): GoOn {
  const { process: words, doings } = pageWords(language);
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
