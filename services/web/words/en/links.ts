import type { LinkWords } from '../shapes/links.ts';

export const links: LinkWords = {
  before: {
    title: 'What happens with what you write',
    nameless: [
      'Nobody will know that it comes from you. No name, no hour and no device is kept.',
      'Leave out details that are only about you: somebody might recognise your way of saying things.',
    ],
    once: 'This link works once. After sending, nothing can be taken back or changed.',
    languages: 'Language of this page',
  },
  send: 'Send, without a name',
  kept: 'Nothing was sent. What you wrote is kept below.',
  thanks: {
    title: 'Thank you, it is sent',
    said: ['Your link will not open again. Nothing remembers who came by here.', 'You may close this page.'],
  },
  closed: {
    title: 'This link opens nothing',
    said: [
      'Perhaps it was used already, perhaps its last day has passed, or a letter changed in typing. This page says the same in every case: so it says nothing about anybody.',
      'Check the code on your paper. Otherwise ask for another paper from whoever gave it to you.',
    ],
    type: 'Type a code',
  },
  ask: {
    title: 'Type the code on your paper',
    lead: 'It opens a page where one answers without a name and without an account.',
    label: 'Code',
    hint: '16 letters and digits, for example 7k2m-9xqd-4trb-c0vw. Capitals or small letters, it is all the same.',
    wrong: 'A code has 16 letters and digits. See whether one is missing.',
    send: 'Continue',
  },
  handOut: {
    title: (what) => `Hand out links: ${what}`,
    lead: 'Each link works once, without an account. You print them, cut them, and everybody takes one from the pile. They are not mailed: a mail server would remember who received which.',
    nobody: 'Nobody here will know which link was used, or by whom.',
    count: 'How many links',
    until: 'Last day on which they open',
    languages: 'Languages on the paper',
    send: 'Prepare the links',
    tooFar: 'Choose a day between today and twelve weeks from now.',
  },
  strips: {
    title: (count) => (count === 1 ? 'One link to hand out' : `${count} links to hand out`),
    once: 'They are shown only here and now. Print or copy them before you leave this page: afterwards nobody can find them again.',
    print: 'Print from the menu of your browser: only the strips come out on paper.',
    cut: 'Cut along the lines, fold, mix.',
    drawn: (number) => `QR code of link ${number}`,
    copy: 'Copy the addresses',
    label: 'One address a line',
    done: 'They are printed, go back',
  },
  strip: {
    open: 'Scan the square, or open this address on your phone:',
    or: (page) => `or open ${page} and type the code.`,
    nameless: 'Without a name, without an account. Works once.',
    until: (day) => `Until ${day}.`,
  },
};
