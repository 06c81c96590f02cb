import type { Day, Instant } from '#domain/calendar.ts';
import { endFeed, keepFeed, noteFeedRead } from './queries/feeds.ts';
import { keepMarks, moveMark } from './queries/marks.ts';
import type { Mark } from './queries/marks.ts';
import { inTransaction } from './store.ts';
import type { Ref, Store } from './store.ts';

interface Who {
  readonly person: string;
  readonly house: string;
}

/** What people keep of their own lists: how far they have looked, and the addresses of their calendars. */
export const listDeskOf = (store: Store) => ({
  markSeen: (who: Who, marks: readonly Mark[], on: Day) =>
    inTransaction(store.db, (tx) => keepMarks(tx, who.person, marks, on)),
  makeFeed: (
    who: Who,
    hash: string,
    wish: { readonly at: Instant; readonly on: Day; readonly atMost: number },
  ) => inTransaction(store.db, (tx) => keepFeed(tx, who, hash, wish)),
  endFeed: (who: Who, id: string, on: Day) =>
    inTransaction(store.db, (tx) => endFeed(tx, who.person, id, on)),
  noteFeedRead: (who: Who, id: string, on: Day) =>
    inTransaction(store.db, (tx) => noteFeedRead(tx, who.person, id, on)),
  markOwn: (who: Who, { id }: Ref, before: number, seq: number) =>
    inTransaction(store.db, (tx) => moveMark(tx, who.person, { id, seq }, before)),
});
