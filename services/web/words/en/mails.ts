import type { MailsWords } from '../shapes/mails.ts';

export const mails: MailsWords = {
  title: 'The mails of the demonstration',
  lead: 'No mail leaves this machine. You see what each person would have received, the newest first.',
  none: 'No mails yet. The first appears as soon as somebody is told of something.',
  more: (shown) => `Only the ${shown} newest are shown.`,
  to: 'To',
  on: 'On',
  way: 'See their mails',
};
