import type { HomeWords } from '../shape.ts';

export const home: HomeWords = {
  title: 'À faire',
  hello: (name) => `Bonjour ${name}`,
  nothing: 'Vous n’avez rien à faire aujourd’hui.',
  late: (count) => (count === 1 ? 'Une date est passée.' : `${count} dates sont passées.`),
  noneLate: 'Rien n’est en retard chez vous.',
  yourTurn: 'C’est à vous',
  before: (day) => `avant le ${day}`,
  wasDue: (day) => `c’était pour le ${day}`,
  gone: 'Date passée',
  told: (what) => `Pas encore de réponse : ${what}`,
  as: (role) => `comme ${role}`,
  more: 'Il y en a d’autres après celles-ci.',
  noAccompaniments: 'Aucun accompagnement ne vous est ouvert pour le moment.',
  nextDate: (day) => `Prochaine date : ${day}`,
  noDate: 'Aucune date n’est attendue.',
  start: 'Commencer',
};
