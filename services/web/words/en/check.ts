import type { CheckWords } from '../shapes/check.ts';

export const check: CheckWords = {
  title: 'Check before you send',
  change: 'Change',
  changeWhat: (field) => `Change: ${field}`,
  nothingSaid: 'nothing',
  whenSent: 'When you send it',
  read: 'Read what you write',
  learn: 'See on their page that it is done',
  told: 'Get a message',
  leads: 'It then becomes',
  begins: 'What begins then',
  onPaper: 'Put on paper',
  onlyYou: 'nobody else',
  alone: 'This counts at once, and is hard to take back.',
  together: 'This is your word. Nothing applies without the agreement of the others.',
  notSent: 'Nothing has been sent yet.',
  review: 'Read the page again first',
};
