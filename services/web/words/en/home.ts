import type { HomeWords } from '../shape.ts';

export const home: HomeWords = {
  title: 'To do',
  hello: (name) => `Hello ${name}`,
  nothing: 'You have nothing to do today.',
  late: (count) => (count === 1 ? 'One date has gone by.' : `${count} dates have gone by.`),
  noneLate: 'Nothing of yours is late.',
  yourTurn: 'It is your turn',
  before: (day) => `before ${day}`,
  wasDue: (day) => `it was due on ${day}`,
  told: (what) => `No answer yet: ${what}`,
  gone: 'Date gone by',
  as: (role) => `as ${role}`,
  more: 'There are others after these.',
  noAccompaniments: 'No accompaniment is open to you at the moment.',
  nextDate: (day) => `Next date: ${day}`,
  noDate: 'No date is awaited.',
  start: 'Begin',
};
