import { operation } from './operation-doc.ts';
import { jsonAnswer, withBody } from './responses.ts';
import { day, whole } from './schemas.ts';

const itsDay = jsonAnswer('The day it shows.', whole({ today: day }));

/** The calendar of the demonstration. */
export const demoCalendarDocs = {
  read: operation({
    id: 'demoCalendar.read',
    tag: 'own',
    summary: 'which day it is in the demonstration',
    answer: { 200: itsDay },
  }),
  turn: operation({
    id: 'demoCalendar.turn',
    tag: 'own',
    summary: 'turn the calendar of the demonstration to a later day, for everybody in it',
    answer: { 200: itsDay },
    more: [...withBody, 'tooFarAhead'],
  }),
} as const;
