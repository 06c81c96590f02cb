import { type Day, daysBetween } from '#domain/calendar.ts';
import { sharedWords, wordsOf } from '#domain/words/words.ts';
import { dayInFull } from '../dates.ts';
import { capital, spaced } from '../spaces.ts';
import type { Visitor } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import type { Look } from './look.ts';
import { rolesInWords } from './shown.ts';

/** Whose turn it is, and by when. */
export interface Turn {
  readonly isYours: boolean;
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

const byWhen = (due: Day, { who, language }: Visitor): string => {
  const { process, home } = pageWords(language);
  const day = dayInFull(due, language);
  return due < who.today
    ? `${day} (${home.gone.toLocaleLowerCase()})`
    : spaced(`${day} (${process.left(daysBetween(who.today, due))})`, language);
};

/** Every turn that has a date, those of the visitor's role first, then by date. */
export function turnsOf({ seen }: Look, visitor: Visitor): readonly Turn[] {
  const { language, name } = visitor;
  const { process } = pageWords(language);
  const words = wordsOf(seen.kind, language);
  const turns = seen.deadlines.map(({ what, whose, due }) => {
    const isYours = whose.includes(seen.role);
    return {
      isYours,
      due,
      title: spaced(isYours ? process.yours(name) : process.theirs(rolesInWords(whose, language)), language),
      facts: [
        { label: process.toDo, value: capital(words.waits[what] ?? sharedWords(language).anyReason) },
        { label: process.before, value: byWhen(due, visitor) },
      ],
    };
  });
  return turns.toSorted(
    (one, other) => Number(other.isYours) - Number(one.isYours) || one.due.localeCompare(other.due),
  );
}
