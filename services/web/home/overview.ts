import type { Process } from '#domain/processes/process.ts';
import type { Turn } from '#domain/processes/process.ts';
import { wordsOf } from '#domain/words/words.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { ageInWords } from '../lists/age.ts';
import { boardWishOf } from '../lists/board-wish.ts';
import { countedUpTo, countInWords } from '../lists/counts.ts';
import { type Stage, stageOf } from '../lists/stage.ts';
import { byWhenInWords, whatInWords } from '../lists/turn-words.ts';
import { rolesInWords } from '../process/shown.ts';
import { capital, spaced } from '../spaces.ts';
import type { Visitor } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import { type Start, startsOf } from './starts.ts';

/** A process in short: where it stands, whose it is, whose turn it is, by when. */
export interface Card {
  readonly href: string;
  readonly kind: string;
  readonly house: string;
  readonly since: string;
  readonly stage: Stage;
  readonly turn: string;
  readonly isYours: boolean;
  readonly yours: string;
  readonly late: string | null;
}

/** The processes of a kind that a visitor accompanies, the most urgent first. */
export interface Overview {
  readonly title: string;
  readonly cards: readonly Card[];
  readonly all: { readonly href: string; readonly text: string } | null;
  readonly starts: readonly Start[];
}

const cardsAtMost = 5;

type Line = Awaited<ReturnType<ApiDeps['books']['board']>>[number];

function turnSaid(line: Line, turn: Turn, { who, language }: Visitor): string {
  const { firstPage } = pageWords(language);
  const what = capital(whatInWords(line.turnIn, turn.what, language));
  const by = byWhenInWords(turn.due, who.today, language);
  const whose = turn.whose.includes(line.turnAs)
    ? ''
    : ` · ${firstPage.turnOf(rolesInWords(turn.whose, language))}`;
  return spaced(`${what}, ${by}${whose}`, language);
}

/** A line of a board as a card. */
export function cardOf(process: Process, line: Line, visitor: Visitor): Card {
  const { who, language } = visitor;
  const { inbox, board, firstPage } = pageWords(language);
  const { turn } = line;
  return {
    href: `/${line.kind}s/${line.id}`,
    kind: wordsOf(line.kind, language).title.one,
    house: line.house ?? board.noHouse,
    since:
      line.openedOn === null
        ? ''
        : spaced(board.sinceAge(ageInWords(line.openedOn, who.today, board)), language),
    stage: stageOf(process, line.state, language),
    turn: turn ? turnSaid(line, turn, visitor) : firstPage.openToGoOn,
    isYours: turn?.whose.includes(line.turnAs) ?? false,
    yours: line.turnAlone ? firstPage.yourTag : firstPage.yourTeamTag,
    late: turn && turn.due < who.today ? inbox.passed : null,
  };
}

/** What a visitor accompanies of a kind, in short. */
export async function overviewOf(deps: ApiDeps, process: Process, visitor: Visitor): Promise<Overview> {
  const { who, language } = visitor;
  const { firstPage, board } = pageWords(language);
  const wish = boardWishOf(process);
  const [lines, counts] = await Promise.all([
    deps.books.board(who, wish, { filter: 'running', order: 'date', limit: cardsAtMost }),
    deps.books.boardCounts(who, wish, countedUpTo + 1),
  ]);
  return {
    title: wordsOf(process.kind, language).title.several,
    cards: lines.map((line) => cardOf(process, line, visitor)),
    all:
      counts.all > 0
        ? { href: `/${process.kind}s`, text: firstPage.all(countInWords(counts.all, board)) }
        : null,
    starts: startsOf(process, visitor),
  };
}
