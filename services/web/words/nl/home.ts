import type { HomeWords } from '../shape.ts';

export const home: HomeWords = {
  before: (day) => `tegen ${day}`,
  wasDue: (day) => `het was voor ${day}`,
  told: (what) => `Nog geen antwoord: ${what}`,
  gone: 'Datum voorbij',
};
