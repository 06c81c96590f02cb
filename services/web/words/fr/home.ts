import type { HomeWords } from '../shape.ts';

export const home: HomeWords = {
  before: (day) => `pour le ${day}`,
  wasDue: (day) => `c’était pour le ${day}`,
  gone: 'Date passée',
  told: (what) => `Pas encore de réponse : ${what}`,
};
