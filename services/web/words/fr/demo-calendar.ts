import type { DemoCalendarWords } from '../shapes/demo-calendar.ts';

export const demoCalendar: DemoCalendarWords = {
  title: 'Faire passer le temps',
  today: (day) => `Dans la démonstration, nous sommes le ${day}.`,
  lead: 'Avancez le calendrier pour voir ce qui se passe plus tard. Il avance pour tout le monde ici, et ne revient pas en arrière.',
  then: 'Ce qui se passe alors',
  happens: [
    'Les rappels dont le jour est venu partent. Vous les lisez dans les courriels de la démonstration.',
    'Ce qui n’a pas été fait à temps est signalé.',
    'Rien n’est accepté ni refusé parce que quelqu’un s’est tu.',
    'Cela peut prendre une minute.',
  ],
  tomorrow: (day) => `Aller à demain, ${day}`,
  week: (day) => `Aller une semaine plus loin, au ${day}`,
  label: 'Ou aller jusqu’à quel jour ?',
  send: 'Aller à ce jour',
  missing: 'Écrivez un jour qui existe, avec le jour, le mois et l’année.',
  earlier: (day) => `Choisissez un jour après le ${day} : on ne revient pas en arrière.`,
  done: (day) => `C’est fait : nous sommes le ${day}.`,
  enter: 'Pour faire passer le temps, entrez d’abord dans la démonstration.',
  enterWay: 'Choisir une personne et entrer',
};
