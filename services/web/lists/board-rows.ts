import type { Process } from '#domain/processes/process.ts';
import type { Language } from '#domain/words/words.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { dayInBrief } from '../dates.ts';
import { rolesInWords } from '../process/shown.ts';
import { spaced } from '../spaces.ts';
import type { Visitor } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import { ageInWords } from './age.ts';
import { type ContactNote, contactNoteOf, type NoteFields, type NoteTyped } from './contact-note.ts';
import { type NewsSaid, newsInWords } from './news-words.ts';
import { type Stage, stageOf } from './stage.ts';
import { whatInWords } from './turn-words.ts';

/** A row is short: it names so many roles at most. */
const namedAtMost = 2;

/** Of each process, the newest that is told. */
const eventsOfEach = 4;

export type BoardLine = Awaited<ReturnType<ApiDeps['books']['board']>>[number];

/** A row of a board. */
export interface BoardRow {
  readonly id: string;
  readonly anchor: string;
  readonly href: string;
  readonly house: string;
  readonly news: NewsSaid | null;
  readonly stage: Stage;
  readonly since: string;
  readonly next: string;
  readonly what: string | null;
  readonly late: string | null;
  readonly contact: string | null;
  readonly note: ContactNote | null;
  readonly kept: string | null;
}

/** What rows need beside their lines. */
export interface RowsWith {
  readonly notes: NoteFields | undefined;
  readonly back: NoteTyped | undefined;
  readonly kept: string | undefined;
}

const nextOf = (line: BoardLine, language: Language): Pick<BoardRow, 'next' | 'what'> => {
  const { turn } = line;
  return turn
    ? { next: dayInBrief(turn.due, language), what: whoseOf(line, turn.whose, language) }
    : { next: pageWords(language).board.noDate, what: null };
};

function whoseOf({ turnAs, turnAlone }: BoardLine, whose: readonly string[], language: Language): string {
  const { board, whole } = pageWords(language);
  if (whose.includes(turnAs)) return turnAlone ? board.yours : board.yourTeams;
  return whose.length > namedAtMost
    ? whole.several.toLocaleLowerCase(language)
    : board.whose(rolesInWords(whose, language));
}

/** What changed in each of these lines since the visitor last looked, asked for once for all of them. */
export async function newsOf(
  deps: ApiDeps,
  { who, language }: Visitor,
  lines: readonly BoardLine[],
): Promise<(line: BoardLine) => NewsSaid | null> {
  const founded = [...new Set(lines.map((one) => one.accompaniment))];
  const news = Map.groupBy(await deps.books.news(who, founded, eventsOfEach), (one) => one.accompaniment);
  return (line) => newsInWords(news.get(line.accompaniment) ?? [], language);
}

/** The lines of a page as rows; what changed in all of them is asked for once. */
export async function boardRows(
  deps: ApiDeps,
  process: Process,
  visitor: Visitor,
  lines: readonly BoardLine[],
  { notes, back, kept }: RowsWith,
): Promise<readonly BoardRow[]> {
  const { who, language } = visitor;
  const { board, inbox } = pageWords(language);
  const news = await newsOf(deps, visitor, lines);
  return lines.map((line) => {
    const { turn, turnIn, contactOn, openedOn } = line;
    const { next, what } = nextOf(line, language);
    const mayNote = notes?.line.by.includes(line.role) && !process.ends.includes(line.state);
    return {
      id: line.id,
      anchor: `p-${line.id}`,
      href: `/${line.kind}s/${line.id}`,
      house: line.house ?? board.noHouse,
      news: news(line),
      stage: stageOf(process, line.state, language),
      since: openedOn === null ? '' : spaced(ageInWords(openedOn, who.today, board), language),
      next,
      what: turn && what ? spaced(`${whatInWords(turnIn, turn.what, language)}, ${what}`, language) : null,
      late: turn && turn.due < who.today ? inbox.passed : null,
      contact: contactOn === null ? board.noContact : dayInBrief(contactOn, language),
      note: notes && mayNote ? contactNoteOf(notes, line, back, language) : null,
      kept: kept === line.id ? board.kept : null,
    };
  });
}
