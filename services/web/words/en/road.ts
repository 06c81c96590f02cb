import type { RoadWords } from '../shapes/road.ts';

export const road: RoadWords = {
  title: 'The road',
  step: (number, count, name) => `Step ${number} of ${count}: ${name}`,
  done: (day) => (day === null ? 'done' : `done on ${day}`),
  held: (day) => (day === null ? 'done before Passerelle' : `done before Passerelle, on ${day}`),
  here: (since) => (since === null ? 'under way' : `under way since ${since}`),
  hereDone: 'done: you can go on',
  until: (day) => `next date: ${day}`,
  beside: 'under way too',
  passed: 'not done yet',
  leftOut: 'left out',
  ahead: 'to come',
  gateClosed: (missing) => `the gate is closed. Still missing: ${missing}`,
  gateOpen: 'the gate is open',
};
