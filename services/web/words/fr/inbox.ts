import type { InboxWords } from '../shapes/inbox.ts';

export const inbox: InboxWords = {
  title: 'À faire',
  filters: 'Choisir ce qui est montré',
  mine: 'À moi',
  team: 'À mon équipe',
  late: 'En retard',
  noneMine: 'Vous n’avez rien à faire aujourd’hui.',
  noneTeam: 'Rien n’est attendu d’une équipe dont vous faites partie.',
  noneLate: 'Rien n’est en retard chez vous.',
  noneLateNext: (day) => `Rien n’est en retard chez vous. La prochaine date est le ${day}.`,
  someLate: (count) => (count === 1 ? 'Une date est passée.' : `${count} dates sont passées.`),
  atTeam: (count) =>
    count === 1
      ? 'Une chose attend quelqu’un de votre équipe.'
      : `${count} choses attendent quelqu’un de votre équipe.`,
  dueToday: 'aujourd’hui au plus tard',
  passed: 'La date est passée',
  thisWeek: 'Cette semaine',
  next: 'Ensuite',
  others: 'On attend les autres',
  othersNote: 'Vous n’avez rien à faire ici.',
  theirs: (roles, day) => `C’est à : ${roles}, ${day}`,
  told: (day, roles) => `Sans réponse, un message part le ${day} à : ${roles}.`,
  wasTold: (day, roles) => `Sans réponse, un message est parti le ${day} à : ${roles}.`,
  done: (day, what) => `Sans réponse, le ${day}, le calendrier s’en charge : ${what}.`,
  alsoAs: (role) => `comme ${role}`,
};
