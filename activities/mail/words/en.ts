import type { MailWords } from './shape.ts';

export const en: MailWords = {
  hello: 'Hello,',
  neutral: {
    subject: 'Passerelle: something new for you',
    sentence:
      'There is something new for you in Passerelle. This message says no more: others might read it. Here is the link, it opens once you have come in:',
  },
  subjects: {
    news: (what, house) => `${what} · ${house}`,
    turn: (what, day, house) => `Your turn, by ${day}: ${what} · ${house}`,
    reminder: (what, day, house) =>
      day === null ? `Reminder: ${what} · ${house}` : `Reminder for ${day}: ${what} · ${house}`,
    late: (what, day, house) =>
      day === null
        ? `No answer yet: ${what} · ${house}`
        : `No answer yet, expected by ${day}: ${what} · ${house}`,
  },
  about: (title, house) => `${title} · ${house}`,
  state: (state) => `Where it stands: ${state}.`,
  awaited: 'What is awaited of you:',
  line: (what, day) => `- ${what}, by ${day} at the latest`,
  reminder: (what, day) =>
    day === null ? `It is still your turn: ${what}.` : `It is your turn, by ${day} at the latest: ${what}.`,
  otherwise: (roles) =>
    `If that day goes by, nothing is decided in your place. Only these are told: ${roles}.`,
  late: (what, day, roles) =>
    day === null
      ? `We are still waiting for an answer: ${what}. It is the turn of: ${roles}.`
      : `An answer was expected by ${day}: ${what}. It is the turn of: ${roles}.`,
  silence:
    'Silence means neither yes nor no: nothing is decided. You are told so that you can ask what holds it up.',
  link: 'To see it and answer:',
  toSee: 'To see where it stands:',
  end: 'This message was written by Passerelle. Please do not answer it, nobody reads this address.',
};
