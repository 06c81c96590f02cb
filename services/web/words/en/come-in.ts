import type { ComeInWords } from '../shapes/come-in.ts';

export const comeIn: ComeInWords = {
  languages: 'Language',
  title: 'Enter Passerelle',
  lead: 'No password: we send you a link and a code.',
  over: 'Your visit has ended: it stops after an hour without opening anything, and after twelve hours in all. Come in again and you will be back where you were.',
  kept: 'What you have just written is kept for an hour, for you alone. You will find it when you come in again.',
  address: 'Your e-mail address',
  addressHint: 'The one of your invitation.',
  noAddress: 'Write your e-mail address, for example name@example.org.',
  send: 'Get the link',
  haveCode: 'I already have a six-digit code',
  small:
    'If the address is known, the message usually arrives within a minute. The link works once, for 15 minutes.',
  aboutTitle: 'Prepare, welcome, adjust: together',
  about:
    'Passerelle goes along with the hiring of a peer worker: the team that prepares itself, the job description, the arrival, and what changes on the way.',
  never: 'Nobody ever asks for a medical reason here. An absence is an absence.',
  invited: 'Were you invited? The link in that message leads you straight to the right place.',
  codeTitle: 'Look into your mailbox',
  codeLead:
    'If the address is known, a message has just left. Open its link, on whichever device you like. Or write the six-digit code here.',
  code: 'Six-digit code',
  codeHint: 'The one of the latest message. It works in this browser, for 15 minutes.',
  codeShape: 'A code has six digits. Look at the latest message.',
  codeWrong: 'This is not the right code. Read the latest message again, or open its link instead.',
  codeTooMany:
    'Too many codes were tried. Open the link in the message instead: it still works. Or ask for a new message.',
  enter: 'Come in',
  nothingCame: 'Nothing arrives?',
  nothingCameWhy: [
    'Look among the unwanted mail too.',
    'There may have been a mistake in the address: ask for a new message.',
    'Nothing is sent to an unknown address. Talk to the person who invited you.',
  ],
  again: 'Ask for a new message',
  linkTitle: 'Enter by this link',
  linkLead: 'Your link is good. It works once.',
  linkSeveral: 'Several houses know your address. Choose where to come in.',
  linkOf: 'This link opens the account of this address:',
  notYours:
    'Is that not your address? Close this page. It is somebody else’s account: they would read what you write there.',
  enterAt: (house) => `Come in at ${house}`,
  deadTitle: 'This link no longer works',
  dead: 'It was used already, or its 15 minutes are over. Just ask for another one.',
  waitTitle: 'Wait a little',
  waitFor:
    'Several messages were asked for this address already. The link of the latest works for 15 minutes. You can ask for another one in a quarter of an hour.',
  waitFrom:
    'Many requests come from here just now. Try again in a quarter of an hour. A link that you have still works.',
  letter: {
    subject: 'Your access link',
    text: ({ link, code }) =>
      `Hello,

Here is your link to come in. It works once, for 15 minutes:

${link}

Did you ask for this message on another device? Write this code there: ${code}

You asked for nothing? Then do nothing: without this message nobody comes in.
`,
  },
  entered: {
    subject: 'Your access is ready',
    text: (door) =>
      `Hello,

You can come in to Passerelle. Open this page and write the address at which you receive this message. A link and a code are then sent to you; there is no password:

${door}

You did not expect this message? Do nothing.
`,
  },
};
