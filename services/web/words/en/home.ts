import type { HomeWords } from '../shape.ts';

export const home: HomeWords = {
  before: (day) => `before ${day}`,
  wasDue: (day) => `it was due on ${day}`,
  gone: 'Date gone by',
  noDate: 'No date is awaited.',
};
