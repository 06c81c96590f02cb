import type { RoadWords } from '../shapes/road.ts';

export const road: RoadWords = {
  title: 'Le chemin',
  step: (number, count, name) => `Étape ${number} sur ${count} : ${name}`,
  done: (day) => (day === null ? 'fait' : `fait le ${day}`),
  held: (day) => (day === null ? 'fait avant Passerelle' : `fait avant Passerelle, le ${day}`),
  here: (since) => (since === null ? 'en cours' : `en cours depuis le ${since}`),
  hereDone: 'fait : on peut continuer',
  until: (day) => `prochaine date : ${day}`,
  beside: 'en cours aussi',
  passed: 'pas encore fait',
  leftOut: 'laissée de côté',
  ahead: 'à venir',
  gateClosed: (missing) => `la barrière est fermée. Il manque : ${missing}`,
  gateOpen: 'la barrière est ouverte',
};
