import type { MailsWords } from '../shapes/mails.ts';

export const mails: MailsWords = {
  title: 'Les courriels de la démonstration',
  lead: 'Ici, aucun courriel ne part. Vous voyez ceux que chaque personne aurait reçus, du plus récent au plus ancien.',
  none: 'Aucun courriel pour le moment. Le premier apparaîtra dès qu’une personne sera prévenue de quelque chose.',
  more: (shown) => `Seuls les ${shown} plus récents sont montrés.`,
  to: 'À',
  on: 'Le',
  way: 'Voir leurs courriels',
};
