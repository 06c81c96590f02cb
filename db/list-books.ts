import type { Kind } from '#domain/kinds.ts';
import type { Day } from '#domain/calendar.ts';
import { withActor } from './actor.ts';
import type { Reader } from './actor.ts';
import { ask } from './ask.ts';
import type { Asker } from './ask.ts';
import { awaitedQuestion } from './queries/awaited.ts';
import { boardCountsQuestion, boardQuestion, lineOf } from './queries/board.ts';
import type { BoardPage, BoardWish } from './queries/board.ts';
import { feedHolder, ownFeeds } from './queries/feeds.ts';
import { inboxQuestion } from './queries/inbox.ts';
import type { InboxPlace } from './queries/inbox.ts';
import { listOnceQuestion, listQuestion } from './queries/list-processes.ts';
import type { ListWish } from './queries/list-processes.ts';
import { newestIn, newestSeen } from './queries/marks.ts';
import { newsQuestion } from './queries/news.ts';
import { turnCountsQuestion, turnsQuestion } from './queries/turns.ts';
import type { TurnsWish } from './queries/turns.ts';
import type { Ref } from './store.ts';

interface Who {
  readonly person: string;
  readonly today: Day;
}

const noTurns = { all: 0, mine: 0, team: 0, late: 0 };
const noBoard = { running: 0, changed: 0, late: 0, paused: 0, ended: 0, all: 0 };

/** Boards, inboxes and what changed, each read as the person who asks. */
export const listBooksOf = (reader: Reader) => ({
  list: async (asker: Asker, wish: ListWish) => {
    const rows = await ask(reader, asker, listQuestion(wish));
    return rows.some((row) => row.shared) ? ask(reader, asker, listOnceQuestion(wish)) : rows;
  },
  inbox: (asker: Asker, after: InboxPlace | undefined, limit: number) =>
    ask(reader, asker, inboxQuestion(after, limit)),
  turns: (who: Who, wish: Omit<TurnsWish, 'today'>) =>
    ask(reader, who, turnsQuestion({ ...wish, today: who.today })),
  turnCounts: async (who: Who, atMost: number) =>
    (await ask(reader, who, turnCountsQuestion(who.today, atMost)))[0] ?? noTurns,
  awaited: async (who: Who, limit: number) => (await ask(reader, who, awaitedQuestion(limit))).map(lineOf),
  board: async (who: Who, wish: Omit<BoardWish, 'today'>, page: BoardPage) =>
    (await ask(reader, who, boardQuestion({ ...wish, today: who.today }, page))).map(lineOf),
  boardCounts: async (who: Who, wish: Omit<BoardWish, 'today'>, atMost: number) =>
    (await ask(reader, who, boardCountsQuestion({ ...wish, today: who.today }, atMost)))[0] ?? noBoard,
  news: (who: Who, accompaniments: readonly string[], ofEach: number) =>
    accompaniments.length === 0
      ? Promise.resolve([])
      : ask(reader, who, newsQuestion(accompaniments, ofEach)),
  newestIn: (who: Who, kind: Kind, ids: readonly string[]) =>
    withActor(reader, who, (tx) => newestIn(tx, who.person, kind, ids)),
  feedHolder: (hash: string) => feedHolder(reader, hash),
  feeds: (who: Who) => withActor(reader, who, (tx) => ownFeeds(tx, who.person)),
  newestSeen: (who: Who, process: Ref) => withActor(reader, who, (tx) => newestSeen(tx, process)),
});
