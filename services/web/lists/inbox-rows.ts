import { type Day, daysBetween } from '#domain/calendar.ts';
import type { Process } from '#domain/processes/process.ts';
import { wordsOf } from '#domain/words/words.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { spaced } from '../spaces.ts';
import type { Visitor } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import { answerTo, byWhenInWords, roleInWords, toldOf, unanswered, whatInWords } from './turn-words.ts';
import { rolesInWords } from '../process/shown.ts';

/** A turn of the visitor, as a row. */
export interface TurnRow {
  readonly href: string;
  readonly text: string;
  readonly about: string;
  readonly when: string;
  /** A word about the date when it has gone by. */
  readonly late: string | null;
  readonly otherwise: string | null;
}

export type TurnAsked = Awaited<ReturnType<ApiDeps['books']['turns']>>[number];
type Boarded = Awaited<ReturnType<ApiDeps['books']['awaited']>>[number];

const named = (deps: ApiDeps, kind: string): Process | undefined =>
  deps.catalogue.find((one) => one.kind === kind);

/** A turn in words: what to do, where it comes from, by when, and what happens otherwise. */
export function turnRow(
  deps: ApiDeps,
  { who, language, roles }: Visitor,
  turn: TurnAsked,
): readonly TurnRow[] {
  const process = named(deps, turn.kind);
  if (!process) return [];
  const { inbox, board } = pageWords(language);
  const isLate = turn.due < who.today;
  const isOneOfSeveral = new Set(roles.map((one) => one.role)).size > 1;
  const from = [wordsOf(turn.kind, language).title.one, turn.house ?? board.noHouse];
  return [
    {
      ...(turn.told ? toldOf(process, turn, language) : answerTo(process, turn, language)),
      about: [...from, ...(isOneOfSeveral ? [inbox.alsoAs(roleInWords(turn.role, language))] : [])].join(
        ' · ',
      ),
      when: byWhenInWords(turn.due, who.today, language),
      late: isLate ? inbox.passed : null,
      otherwise: turn.told ? null : unanswered(process, turn, who.today, language),
    },
  ];
}

/** A turn of somebody else in words. */
export function awaitedRow({ who, language }: Visitor, line: Boarded): readonly TurnRow[] {
  const { turn } = line;
  if (!turn) return [];
  const { inbox, board } = pageWords(language);
  const { what, whose, due } = turn;
  const isLate = due < who.today;
  const theirs = inbox.theirs(rolesInWords(whose, language), byWhenInWords(due, who.today, language));
  return [
    {
      href: `/${line.kind}s/${line.id}?as=${line.role}`,
      text: `${wordsOf(line.kind, language).title.one} · ${line.house ?? board.noHouse}`,
      about: whatInWords(line.kind, what, language),
      when: spaced(theirs, language),
      late: isLate ? inbox.passed : null,
      otherwise: null,
    },
  ];
}

/** Whether a day is one of the next seven. */
export const isThisWeek = (due: Day, today: Day): boolean => daysBetween(today, due) < 7;
