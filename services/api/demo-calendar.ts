import { addSpan, type Day, dayOf, type Instant, instantOf } from '#domain/calendar.ts';
import { aheadBy, shifted, turnAhead } from '#db/demo-calendar.ts';
import type { Store } from '#db/store.ts';
import { problem } from './problems/problem.ts';

/** The calendar of the demonstration: it runs with the clock, and can be turned forward. */
export interface DemoCalendar {
  /** The moment it shows. */
  readonly now: () => Instant;
  /** Reads how far it was turned, once; without the database it shows the moment of the clock. */
  readonly known: () => Promise<void>;
  /** Turns it to the morning of a day to come; a day that is here already changes nothing. */
  readonly turnTo: (day: Day) => Promise<void>;
}

const morning = 9;
const yearsAtMost = 5;

/** Turns a calendar to a day to come, and gives the day that it shows then. @throws tooFarAhead */
export async function turnCalendar(calendar: DemoCalendar, day: Day): Promise<Day> {
  const latest = addSpan(dayOf(calendar.now()), { unit: 'months', value: 12 * yearsAtMost });
  if (day > latest) throw problem('tooFarAhead');
  await calendar.turnTo(day);
  return dayOf(calendar.now());
}

/** Opens the calendar of a demonstration. This process is the only one that turns it. */
export function openDemoCalendar(store: Store, clock: () => Instant): DemoCalendar {
  let ahead: number | undefined;
  const now = (): Instant => shifted(clock(), ahead ?? 0);
  return {
    now,
    known: async () => {
      ahead ??= await aheadBy(store).catch(() => undefined);
    },
    turnTo: async (day) => {
      if (day <= dayOf(now())) return;
      const wanted = Date.parse(instantOf(day, morning)) - Date.parse(clock());
      await turnAhead(store, wanted);
      ahead = wanted;
    },
  };
}
