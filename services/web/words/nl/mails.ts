import type { MailsWords } from '../shapes/mails.ts';

export const mails: MailsWords = {
  title: 'De mails van de demonstratie',
  lead: 'Hier vertrekt geen enkele mail. U ziet wat elke persoon zou hebben gekregen, de nieuwste eerst.',
  none: 'Nog geen mails. De eerste verschijnt zodra iemand van iets op de hoogte wordt gebracht.',
  more: (shown) => `Alleen de ${shown} nieuwste worden getoond.`,
  to: 'Aan',
  on: 'Op',
  way: 'Bekijk hun mails',
};
