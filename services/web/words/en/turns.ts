import type { DoingWords, TurnWords, WholeWords } from '../shapes/turns.ts';

export const turns: TurnWords = {
  blocks: 'What stands in the way',
  nothingBlocks: 'nothing: it can be done now',
  then: 'Then it is the turn of',
  thenTold: 'Then these are told',
  silence: 'Without an answer',
  tells: (roles, day) => `these are told: ${roles}, on ${day}. Silence decides nothing.`,
  ofItself: (what, day) => `“${what}” happens by itself, on ${day}`,
  gone: 'this date has gone by',
  byLink: 'You answer by the link you were given, without an account and without a name.',
  others: 'What else is awaited',
  yourOthers: 'Your turn too',
  in: (process) => `in: ${process}`,
  nobodyThere: (roles) => `Nobody has been invited yet as: ${roles}.`,
};

export const doings: DoingWords = {
  onward: 'To go on',
  whenever: 'You can go on whenever you like.',
  opens: (process) => `The page “${process}” is opening. That takes a few seconds.`,
  here: 'At this step',
  rarely: 'More rarely, or at any time',
  belongsTo: (roles) => `it belongs to: ${roles}`,
  see: (what) => `See: ${what}`,
};

export const whole: WholeWords = {
  tasks: 'Everything there is to do',
  people: 'The people',
  yours: 'Your turn',
  several: 'Turn of several people',
  theirs: (roles) => `Turn of: ${roles}`,
  done: 'Done',
  running: 'Under way',
  notYet: 'Not yet',
  late: 'Date gone by',
  held: 'Done before',
  next: (day) => `before ${day}`,
  onThisPage: 'On this page',
  unfold: (count) => (count === 1 ? 'Read' : `Read all ${count}`),
};
