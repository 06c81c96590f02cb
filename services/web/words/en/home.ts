import type { HomeWords } from '../shape.ts';

export const home: HomeWords = {
  before: (day) => `by ${day}`,
  wasDue: (day) => `it was due on ${day}`,
  told: (what) => `No answer yet: ${what}`,
  gone: 'Date passed',
};
