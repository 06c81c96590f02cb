import type { DoingWords, TurnWords, WholeWords } from '../shapes/turns.ts';

export const turns: TurnWords = {
  blocks: 'What stands in the way',
  then: 'Then it is the turn of',
  thenTold: 'Then we tell',
  silence: 'Without an answer',
  tells: (roles, day) => `we tell: ${roles}, on ${day}`,
  silenceDecides: 'Silence decides nothing.',
  ofItself: (what, day) => `“${what}” happens by itself, on ${day}`,
  gone: 'this date has passed',
  byLink: 'You answer by the link you were given, without an account and without a name.',
  others: 'What else is due',
  afterwards: (count) => `Read the next ${count}`,
  yourOthers: 'Your turn too',
  in: (process) => `in: ${process}`,
  nobodyThere: (roles) => `Nobody has been invited yet as: ${roles}.`,
};

export const doings: DoingWords = {
  onward: 'To go on',
  whenever: 'You can go on whenever you like.',
  opens: (process) => `The page “${process}” is opening. That takes a few seconds.`,
  here: 'At this step',
  rarely: 'Less often, or at any time',
  belongsTo: (roles) => `it is up to: ${roles}`,
  see: (what) => `See: ${what}`,
};

export const whole: WholeWords = {
  tasks: 'Everything there is to do',
  people: 'The people',
  yours: 'Your turn',
  several: 'Up to several people',
  theirs: (roles) => `Up to: ${roles}`,
  done: 'Done',
  running: 'Under way',
  notYet: 'Not yet',
  late: 'Date passed',
  held: 'Done before',
  next: (day) => `by ${day}`,
  onThisPage: 'On this page',
  unfold: (count) => (count === 1 ? 'Read' : `Read all ${count}`),
};
