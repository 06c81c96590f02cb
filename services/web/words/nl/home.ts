import type { HomeWords } from '../shape.ts';

export const home: HomeWords = {
  title: 'Te doen',
  hello: (name) => `Dag ${name}`,
  nothing: 'U hoeft vandaag niets te doen.',
  late: (count) => (count === 1 ? 'Eén datum is voorbij.' : `${count} data zijn voorbij.`),
  noneLate: 'Niets is te laat bij u.',
  yourTurn: 'Het is aan u',
  before: (day) => `vóór ${day}`,
  wasDue: (day) => `het was voor ${day}`,
  told: (what) => `Nog geen antwoord: ${what}`,
  gone: 'Datum voorbij',
  as: (role) => `als ${role}`,
  more: 'Er zijn er nog meer na deze.',
  noAccompaniments: 'Er staat nu geen begeleiding voor u open.',
  nextDate: (day) => `Volgende datum: ${day}`,
  noDate: 'Er wordt geen datum verwacht.',
  start: 'Beginnen',
};
