import { type Day, dayOf, daysBetween } from '#domain/calendar.ts';
import type { ErasedWait, Process, Turn as Taken } from '#domain/processes/process.ts';
import type { Role } from '#domain/roles.ts';
import { type Language, reasonSentence, sharedWords, wordsOf } from '#domain/words/words.ts';
import { dayInFull } from '../dates.ts';
import { type Way, wayTo } from './way-to.ts';
import { capital, spaced } from '../spaces.ts';
import type { Visitor } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import type { Holders, Sight } from './around.ts';
import { placeOfRemedy } from './remedy-place.ts';
import { rolesInWords } from './shown.ts';
import { isOtherMoment, nextAfter, waitNamed } from './what-next.ts';

interface Fact {
  readonly label: string;
  readonly value: string;
}

/** Whose turn it is, by when, what stands in the way, and the way to take it. */
export interface Turn {
  readonly isYours: boolean;
  readonly isLate: boolean;
  readonly due: Day;
  readonly whose: readonly Role[];
  readonly title: string;
  readonly what: string;
  readonly facts: readonly Fact[];
  /** The commands that take it, and before them what helps where one of these is closed. */
  readonly ways: readonly Way[];
  /** Where one command takes it, that is the button of the page; of several none is put before the others. */
  readonly isOne: boolean;
  readonly note: string | null;
  /** Whether it says who is told when nobody answers: nothing more follows from silence. */
  readonly tellsOnly: boolean;
  /** The process it belongs to, where that is another one than the page's. */
  readonly place: { readonly href: string; readonly text: string } | null;
}

/** Who holds which role there, and the processes of the same accompaniment that the reader sees. */
interface Beside {
  readonly holders: Holders;
  readonly others: readonly Sight[];
}

/** A date to act by, and how far away it is. */
const byWhen = (due: Day, { who, language }: Visitor): string => {
  const { process, turns } = pageWords(language);
  const day = dayInFull(due, language);
  return due < who.today
    ? `${day} (${turns.gone})`
    : spaced(`${day} (${process.left(daysBetween(who.today, due))})`, language);
};

/** Roles as they are called, with names where one or two people hold them. */
export const rolesWithNames = (
  roles: readonly Role[],
  holders: Holders,
  language: Visitor['language'],
): string =>
  roles
    .map((role) => {
      const names = holders.get(role) ?? [];
      const called = rolesInWords([role], language);
      return names.length > 0 && names.length < 3 ? `${called} (${names.join(', ')})` : called;
    })
    .join(', ');

/** What happens when nobody answers: somebody is told, or time does what needs no answer. */
function silenceOf(
  wait: ErasedWait,
  at: string,
  { process }: Sight,
  { language }: Visitor,
  holders: Holders,
): string {
  const { turns } = pageWords(language);
  const day = dayInFull(dayOf(at), language);
  if ('tell' in wait.then) return turns.tells(rolesWithNames(wait.then.tell, holders, language), day);
  const { commands } = wordsOf(process.kind, language);
  return turns.ofItself(commands[wait.then.command]?.does ?? '', day);
}

/** The commands that take a turn and are open, after what would open another of them; and why that one is closed. */
function waysOf(wait: ErasedWait | undefined, sight: Sight, others: readonly Sight[], language: Language) {
  const { process, id, seen } = sight;
  const seenAs = (several: readonly string[]) =>
    several.flatMap((command) => seen.actions.find((action) => action.command === command) ?? []);
  const mine = seenAs(wait?.takenBy ?? []);
  const reason = mine
    .map((action) => action.reason)
    .find((one) => one !== undefined && !isOtherMoment(one) && !process.settled.includes(one));
  const there = placeOfRemedy(sight, reason, others, language);
  const help = there ? [] : seenAs(process.remedies[reason ?? '']?.by ?? []);
  const open = [...new Set([...help, ...mine])].filter((action) => action.open);
  const ways = [
    ...(there ? [there] : []),
    ...open.map(({ command }) => wayTo(process, command, { id, as: seen.role, language })),
  ];
  return { ways, reason, isOne: ways.length === 1 && wait?.takenBy.length === 1 };
}

const isByLink = (wait: ErasedWait | undefined, { commands }: Process): boolean =>
  wait !== undefined && wait.takenBy.every((one) => commands[one]?.byLinkOnly === true);

/** What is said of a turn; of one of the reader's, what closes the way to take it and who comes after. */
function factsOf(
  taken: Taken,
  yours: { readonly reason: string | undefined } | null,
  sight: Sight,
  visitor: Visitor,
  holders: Holders,
): Fact[] {
  const { language } = visitor;
  const { process, turns } = pageWords(language);
  const wait = waitNamed(sight.process, taken.what);
  const facts = [{ label: process.before, value: byWhen(taken.due, visitor) }];
  if (!wait) return facts;
  if (yours) {
    if (yours.reason !== undefined) {
      const value = reasonSentence(sight.process.kind, yours.reason, language);
      facts.push({ label: turns.blocks, value });
    }
    const next = nextAfter(sight, taken);
    const value = next && rolesWithNames(next.roles, holders, language);
    if (next && value) facts.push({ label: next.isTurn ? turns.then : turns.thenTold, value });
    if (next) return facts;
  }
  const silence = silenceOf(wait, taken.at, sight, visitor, holders);
  return [...facts, { label: turns.silence, value: silence }];
}

/** Every turn of a process, those of the reader's role first, then by date. */
export function turnsOf(
  sight: Sight,
  visitor: Visitor,
  { holders, others }: Beside,
  isElsewhere: boolean,
): Turn[] {
  const { language, name, who } = visitor;
  const { process, turns } = pageWords(language);
  const { seen } = sight;
  const words = wordsOf(sight.process.kind, language);
  return seen.deadlines.map((taken) => {
    const isYours = taken.whose.includes(seen.role);
    const wait = waitNamed(sight.process, taken.what);
    const yours = isYours ? waysOf(wait, sight, others, language) : null;
    const whose = rolesWithNames(taken.whose, holders, language);
    const said = words.waits[taken.what] ?? sharedWords(language).anyReason;
    const facts = factsOf(taken, yours, sight, visitor, holders);
    return {
      isYours,
      isLate: taken.due < who.today,
      due: taken.due,
      whose: taken.whose,
      title: spaced(isYours ? process.yours(name) : process.theirs(whose), language),
      what: spaced(capital(said), language),
      facts: facts.map(({ label, value }) => ({
        label,
        value: spaced(value, language),
      })),
      ways: yours?.ways ?? [],
      isOne: yours?.isOne ?? false,
      tellsOnly: wait !== undefined && 'tell' in wait.then && facts.at(-1)?.label === turns.silence,
      note: isYours && isByLink(wait, sight.process) ? turns.byLink : null,
      place: isElsewhere
        ? {
            href: `/${sight.process.kind}s/${sight.id}?as=${seen.role}`,
            text: spaced(turns.in(words.title.one), language),
          }
        : null,
    };
  });
}

/** Turns in the order in which they are read: mine first, then by date. */
export const inOrder = (turns: readonly Turn[]): readonly Turn[] =>
  turns.toSorted(
    (one, other) => Number(other.isYours) - Number(one.isYours) || one.due.localeCompare(other.due),
  );
