import type { DoingWords, TurnWords, WholeWords } from '../shapes/turns.ts';

export const turns: TurnWords = {
  blocks: 'Ce qui bloque',
  then: 'Ensuite, c’est à',
  thenTold: 'Ensuite, on prévient',
  silence: 'Sans réponse',
  tells: (roles, day) => `on prévient : ${roles}, le ${day}`,
  silenceDecides: 'Le silence ne décide de rien.',
  ofItself: (what, day) => `« ${what} » se fait tout seul, le ${day}`,
  gone: 'cette date est passée',
  byLink: 'On répond par le lien reçu, sans compte et sans nom.',
  others: 'Les autres attentes',
  afterwards: (count) => `Lire les ${count} suivantes`,
  yourOthers: 'À vous aussi',
  in: (process) => `dans : ${process}`,
  nobodyThere: (roles) => `Personne n’a encore été invité comme : ${roles}.`,
};

export const doings: DoingWords = {
  onward: 'Pour avancer',
  whenever: 'Vous pouvez avancer quand vous voulez.',
  opens: (process) => `La page « ${process} » s’ouvre. Cela prend quelques secondes.`,
  here: 'À cette étape',
  rarely: 'Plus rarement, ou à tout moment',
  belongsTo: (roles) => `c’est à : ${roles}`,
  see: (what) => `Voir : ${what}`,
};

export const whole: WholeWords = {
  tasks: 'Tout ce qu’il y a à faire',
  people: 'Les personnes',
  yours: 'À vous',
  several: 'À plusieurs',
  theirs: (roles) => `À : ${roles}`,
  done: 'Fait',
  running: 'En cours',
  notYet: 'Pas encore',
  late: 'Date passée',
  held: 'Fait avant',
  next: (day) => `pour le ${day}`,
  onThisPage: 'Sur cette page',
  unfold: (count) => (count === 1 ? 'Lire' : `Lire les ${count}`),
};
