import type { RoadWords } from '../shapes/road.ts';

export const road: RoadWords = {
  title: 'De weg',
  step: (number, count, name) => `Stap ${number} van ${count}: ${name}`,
  done: (day) => (day === null ? 'gedaan' : `gedaan op ${day}`),
  held: (day) => (day === null ? 'gedaan vóór Passerelle' : `gedaan vóór Passerelle, op ${day}`),
  here: (since) => (since === null ? 'bezig' : `bezig sinds ${since}`),
  hereDone: 'gedaan: u kunt verder',
  until: (day) => `volgende datum: ${day}`,
  beside: 'ook bezig',
  passed: 'nog niet gedaan',
  leftOut: 'overgeslagen',
  ahead: 'komt nog',
  gateClosed: (missing) => `het hek is dicht. Nog nodig: ${missing}`,
  gateOpen: 'het hek is open',
};
