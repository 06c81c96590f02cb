import type { Day } from '#domain/calendar.ts';
import type { booksOf } from '#db/books.ts';
import type { deskOf } from '#db/desk.ts';
import type { Ref } from '#db/store.ts';

export type ProcessName = Ref;

/** A person with a valid token, on a civil day: what row-level security goes by. */
export interface SignedIn {
  readonly person: string;
  readonly house: string;
  readonly today: Day;
}

/** Everything the API reads; each call runs as the person, under row-level security. */
export type Books = ReturnType<typeof booksOf>;

/** What the API writes beside commands: ways in and colleagues. No process is touched by it. */
export type Desk = ReturnType<typeof deskOf>;
