import type { InboxWords } from '../shapes/inbox.ts';

export const inbox: InboxWords = {
  title: 'Te doen',
  filters: 'Kiezen wat getoond wordt',
  mine: 'Voor mij',
  team: 'Voor mijn team',
  late: 'Te laat',
  noneMine: 'U hoeft vandaag niets te doen.',
  noneTeam: 'Er wordt niets verwacht van een team waar u bij hoort.',
  noneLate: 'Niets is te laat bij u.',
  noneLateNext: (day) => `Niets is te laat bij u. De volgende datum is ${day}.`,
  someLate: (count) => (count === 1 ? 'Eén datum is voorbij.' : `${count} data zijn voorbij.`),
  atTeam: (count) =>
    count === 1 ? 'Eén zaak wacht op iemand van uw team.' : `${count} zaken wachten op iemand van uw team.`,
  dueToday: 'ten laatste vandaag',
  passed: 'De datum is voorbij',
  thisWeek: 'Deze week',
  next: 'Daarna',
  others: 'We wachten op anderen',
  othersNote: 'Hier hoeft u niets te doen.',
  theirs: (roles, day) => `Het is aan: ${roles}, ${day}`,
  told: (day, roles) => `Zonder antwoord vertrekt op ${day} een bericht naar: ${roles}.`,
  wasTold: (day, roles) => `Zonder antwoord vertrok op ${day} een bericht naar: ${roles}.`,
  done: (day, what) => `Zonder antwoord doet de kalender dit op ${day}: ${what}.`,
  alsoAs: (role) => `als ${role}`,
};
