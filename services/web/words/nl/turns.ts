import type { DoingWords, TurnWords, WholeWords } from '../shapes/turns.ts';

export const turns: TurnWords = {
  blocks: 'Wat in de weg staat',
  then: 'Daarna is het aan',
  thenTold: 'Daarna verwittigen we',
  silence: 'Zonder antwoord',
  tells: (roles, day) => `we verwittigen: ${roles}, op ${day}`,
  silenceDecides: 'Zwijgen beslist niets.',
  ofItself: (what, day) => `“${what}” gebeurt vanzelf, op ${day}`,
  gone: 'deze datum is voorbij',
  byLink: 'U antwoordt via de link die u kreeg, zonder account en zonder naam.',
  others: 'Waar verder op gewacht wordt',
  afterwards: (count) => `De ${count} volgende lezen`,
  yourOthers: 'Ook aan u',
  in: (process) => `in: ${process}`,
  nobodyThere: (roles) => `Er is nog niemand uitgenodigd als: ${roles}.`,
};

export const doings: DoingWords = {
  onward: 'Om verder te gaan',
  whenever: 'U kunt verder wanneer u wilt.',
  opens: (process) => `De pagina “${process}” gaat open. Dat duurt enkele seconden.`,
  here: 'In deze stap',
  rarely: 'Minder vaak, of op elk moment',
  belongsTo: (roles) => `dit is aan: ${roles}`,
  see: (what) => `Bekijken: ${what}`,
};

export const whole: WholeWords = {
  tasks: 'Alles wat er te doen is',
  people: 'De mensen',
  yours: 'Aan u',
  several: 'Aan verschillende mensen',
  theirs: (roles) => `Aan: ${roles}`,
  done: 'Gedaan',
  running: 'Bezig',
  notYet: 'Nog niet',
  late: 'Datum voorbij',
  held: 'Eerder gedaan',
  next: (day) => `tegen ${day}`,
  onThisPage: 'Op deze pagina',
  unfold: (count) => (count === 1 ? 'Lezen' : `Lees alle ${count}`),
};
