import { instantOf } from '#domain/calendar.ts';
import type { Day, Instant } from '#domain/calendar.ts';
import type { Role } from '#domain/roles.ts';
import { tokenHolder, withActor } from './actor.ts';
import type { Reader } from './actor.ts';
import { paperOf, papersOf } from './papers/read.ts';
import { ask } from './ask.ts';
import type { Asker } from './ask.ts';
import { inboxQuestion } from './queries/inbox.ts';
import type { InboxPlace } from './queries/inbox.ts';
import { listOnceQuestion, listQuestion } from './queries/list-processes.ts';
import type { ListWish } from './queries/list-processes.ts';
import { boardCountsQuestion, boardQuestion } from './queries/board.ts';
import type { BoardPage, BoardWish } from './queries/board.ts';
import { newestSeen } from './queries/marks.ts';
import { newsQuestion } from './queries/news.ts';
import { turnCountsQuestion, turnsQuestion } from './queries/turns.ts';
import type { TurnsWish } from './queries/turns.ts';
import { commandBy, noticesOf } from './queries/notices.ts';
import { colleaguesOf, meOf } from './queries/people.ts';
import { seenAs } from './queries/seen.ts';
import { houseNameOf, rolesInHouse, rolesOn, seatsOf, standingIn } from './queries/standing.ts';
import { keepsLibrary, templateFor, templatesFor } from './queries/templates.ts';
import type { TemplateWish } from './queries/templates.ts';
import { ownTokens, signedInBy } from './queries/tokens.ts';
import type { Ref, Store } from './store.ts';

interface Who {
  readonly person: string;
  readonly house: string;
  readonly today: Day;
}

const noTurns = { all: 0, mine: 0, team: 0, late: 0 };
const noBoard = { running: 0, changed: 0, late: 0, paused: 0, ended: 0, all: 0 };

/** Everything that people read, each call as the person who asks, under row-level security. */
export const booksOf = (reader: Reader, { keyRing, processOf }: Pick<Store, 'keyRing' | 'processOf'>) => ({
  signIn: (hash: string, at: Instant) => tokenHolder(reader, hash).then((holder) => signedInBy(holder, at)),
  rolesOn: (who: Who, process: Ref) => withActor(reader, who, (tx) => rolesOn(tx, process)),
  rolesInHouse: (who: Who) => withActor(reader, who, (tx) => rolesInHouse(tx, who.house, who.today)),
  standingIn: (who: Who, accompaniment: string) =>
    withActor(reader, who, (tx) => standingIn(tx, accompaniment)),
  houseNameOf: (who: Who, process: Ref) => withActor(reader, who, (tx) => houseNameOf(tx, process)),
  seen: (who: Who, process: Ref, role: Role) =>
    withActor(reader, who, (tx) => seenAs(tx, { keyRing, processOf }, process, role)),
  list: async (asker: Asker, wish: ListWish) => {
    const rows = await ask(reader, asker, listQuestion(wish));
    return rows.some((row) => row.shared) ? ask(reader, asker, listOnceQuestion(wish)) : rows;
  },
  notices: (who: Who, process: Ref, after: number, limit: number) =>
    withActor(reader, who, (tx) => noticesOf(tx, process, after, limit)),
  inbox: (asker: Asker, after: InboxPlace | undefined, limit: number) =>
    ask(reader, asker, inboxQuestion(after, limit)),
  turns: (who: Who, wish: Omit<TurnsWish, 'today'>) =>
    ask(reader, who, turnsQuestion({ ...wish, today: who.today })),
  turnCounts: async (who: Who, atMost: number) =>
    (await ask(reader, who, turnCountsQuestion(who.today, atMost)))[0] ?? noTurns,
  board: (who: Who, wish: Omit<BoardWish, 'today'>, page: BoardPage) =>
    ask(reader, who, boardQuestion({ ...wish, today: who.today }, page)),
  boardCounts: async (who: Who, wish: Omit<BoardWish, 'today'>, atMost: number) =>
    (await ask(reader, who, boardCountsQuestion({ ...wish, today: who.today }, atMost)))[0] ?? noBoard,
  news: (who: Who, accompaniments: readonly string[], ofEach: number) =>
    accompaniments.length === 0
      ? Promise.resolve([])
      : ask(reader, who, newsQuestion(accompaniments, ofEach)),
  newestSeen: (who: Who, process: Ref) => withActor(reader, who, (tx) => newestSeen(tx, process)),
  command: (who: Who, key: string) => withActor(reader, who, (tx) => commandBy(tx, who.person, key)),
  papers: (who: Who, process: Ref, roles: readonly Role[]) =>
    withActor(reader, who, (tx) => papersOf(tx, process, roles)),
  paper: (who: Who, process: Ref, roles: readonly Role[], id: string) =>
    withActor(reader, who, (tx) => paperOf(tx, keyRing, process, roles, id)),
  me: (who: Who) =>
    withActor(reader, who, async (tx) => {
      const me = await meOf(tx, keyRing, who.person);
      if (!me) throw new Error('a token of nobody');
      return { ...me, roles: await seatsOf(tx, who.today) };
    }),
  people: (who: Who) => withActor(reader, who, (tx) => colleaguesOf(tx, keyRing)),
  templates: (who: Who, wish: TemplateWish) =>
    withActor(reader, who, (tx) => templatesFor(tx, keyRing, wish)),
  template: (who: Who, id: string, version?: number) =>
    withActor(reader, who, (tx) => templateFor(tx, keyRing, id, version)),
  keepsLibrary: (who: Who) => withActor(reader, who, (tx) => keepsLibrary(tx, who.house, who.today)),
  tokens: (who: Who) => withActor(reader, who, (tx) => ownTokens(tx, who.person, instantOf(who.today, 0))),
});
