import { sharedWords, wordsOf } from '#domain/words/words.ts';
import { roles } from '#domain/roles.ts';
import type { Glossing, Run } from '../explain/glossing.ts';
import { dayInFull } from '../dates.ts';
import { capital, spaced } from '../spaces.ts';
import type { Visitor } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import type { Holders, Sight } from './around.ts';
import type { RoadShown, StepShown } from './road.ts';
import { rolesInWords } from './shown.ts';

/** A word with a shape: never one without the other. */
export interface Tag {
  readonly text: string;
  readonly shape: 'yours' | 'theirs' | 'done' | 'running' | 'ahead' | 'late';
}

/** One part of an accompaniment: a step of its road, or a process in it. */
export interface Task {
  readonly href: string | null;
  readonly text: string;
  readonly about: string | null;
  readonly tag: Tag;
  readonly when: string | null;
}

/** A tag is short: it names so many roles at most. */
const namedAtMost = 2;

/** Where a process stands for its reader: late, their turn, somebody's turn, under way or over. */
function tagOf({ process, seen }: Sight, { who, language }: Visitor): Tag {
  const { whole } = pageWords(language);
  if (process.ends.includes(seen.state)) return { text: whole.done, shape: 'done' };
  const mine = seen.deadlines.filter((one) => one.whose.includes(seen.role));
  if (mine.some((one) => one.due < who.today)) return { text: whole.late, shape: 'late' };
  if (mine.length > 0) return { text: whole.yours, shape: 'yours' };
  const [next] = seen.deadlines;
  if (!next) return { text: whole.running, shape: 'running' };
  const whose =
    next.whose.length > namedAtMost ? whole.several : whole.theirs(rolesInWords(next.whose, language));
  return { text: spaced(whose, language), shape: 'theirs' };
}

/** The next date of a process, in words. */
function whenOf({ seen }: Sight, language: Visitor['language']): string | null {
  const [first] = seen.deadlines.map((one) => one.due).toSorted((a, b) => a.localeCompare(b));
  return first === undefined ? null : pageWords(language).whole.next(dayInFull(first, language));
}

const taskOf = (sight: Sight, text: string, visitor: Visitor): Task => {
  const { states } = wordsOf(sight.process.kind, visitor.language);
  const state = states[sight.seen.state] ?? null;
  return {
    href: `/${sight.process.kind}s/${sight.id}`,
    text,
    about: state === text ? null : state,
    tag: tagOf(sight, visitor),
    when: whenOf(sight, visitor.language),
  };
};

const stepTag = ({ standing }: StepShown, aside: string | null, language: Visitor['language']): Tag => {
  const { whole } = pageWords(language);
  if (standing === 'done') return { text: whole.done, shape: 'done' };
  if (standing === 'held') return { text: whole.held, shape: 'done' };
  if (standing === 'present' && aside !== null) return { text: aside, shape: 'running' };
  if (standing === 'present' || standing === 'beside') return { text: whole.running, shape: 'running' };
  return { text: whole.notYet, shape: 'ahead' };
};

/** The whole road as a list of tasks: each step by the process that does it, then what runs beside. */
export function tasksOf(road: RoadShown, others: readonly Sight[], visitor: Visitor): readonly Task[] {
  const { language } = visitor;
  const byStep = road.steps.map((step): Task => {
    const doing = others.find((one) => step.href === `/${one.process.kind}s/${one.id}`);
    if (doing) return taskOf(doing, step.name, visitor);
    const tag = stepTag(step, road.aside, language);
    // What is only to come is said by its tag already.
    const about = tag.shape === 'ahead' ? step.says.slice(1).join(', ') : step.says.join(', ');
    return { href: null, text: step.name, about: about === '' ? null : capital(about), tag, when: null };
  });
  const shown = new Set(road.steps.map((step) => step.href));
  const beside = others
    .filter((one) => !shown.has(`/${one.process.kind}s/${one.id}`))
    .map((one) => taskOf(one, wordsOf(one.process.kind, language).title.one, visitor));
  return [...byStep, ...beside];
}

/** Who holds which role, by name, in the order of the roles. */
export const peopleOf = (
  holders: Holders,
  language: Visitor['language'],
  { said }: Glossing,
): readonly { readonly role: readonly Run[]; readonly names: string }[] =>
  roles.flatMap((role) => {
    const names = holders.get(role) ?? [];
    return names.length === 0
      ? []
      : [{ role: said(capital(sharedWords(language).roles[role])), names: names.join(', ') }];
  });
