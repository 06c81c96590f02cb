import type { CalendarWords } from '../shapes/calendars.ts';

export const calendars: CalendarWords = {
  title: 'Your dates in your calendar',
  lead: 'By a secret address your calendar reads the dates on which something is asked of you.',
  shown:
    'Each date is called “Passerelle: a date”. No name, no institution, no content. A link leads to what there is to do.',
  shownPlain:
    'Each date is called “A date”. Not the word Passerelle, no name, no institution, no content, no link.',
  whoSees: 'Whoever has the address sees these dates. Give it to nobody.',
  provider:
    'The service that keeps your calendar reads the address too, and people you share that calendar with see the dates.',
  make: 'Make an address',
  full: 'You have ten addresses already. End one to make another.',
  madeTitle: 'Your address is ready',
  madeOnce: 'It is shown only once. Copy it now.',
  how: 'In your calendar, choose “add a calendar by address” and paste it.',
  open: 'Open in the calendar of this device',
  yours: 'Your addresses',
  noneYet: 'You have none yet.',
  addressOf: (day) => `Address of ${day}`,
  neverRead: 'No calendar has read it yet.',
  readOn: (day) => `Last read on ${day}.`,
  end: 'End',
  ended: 'It is done: this address shows nothing any more.',
  name: 'Passerelle',
  namePlain: 'Dates',
  event: 'Passerelle: a date',
  eventPlain: 'A date',
};
