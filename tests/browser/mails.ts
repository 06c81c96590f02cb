import type { DemoMails } from '#services/api/demo-mails.ts';
import { testMoment } from '../support/houses.ts';

/** A mail that no server takes. */
export const mailOfDemo = {
  id: 'a'.repeat(40),
  to: 'sophie@demo.invalid',
  subject: 'Passerelle : du nouveau pour vous',
  at: testMoment,
  language: 'fr',
  text: 'Bonjour,\n\nIl y a du nouveau pour vous dans Passerelle :\nhttp://127.0.0.1:4000/\n',
};

/** A demonstration that has written one mail. */
export const mailsOfDemo: DemoMails = {
  newest: () => Promise.resolve([mailOfDemo]),
  one: () => Promise.resolve(mailOfDemo),
};
