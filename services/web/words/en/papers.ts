import type { PapersWords } from '../shapes/papers.ts';

export const papers: PapersWords = {
  title: 'On paper',
  lead: 'Every official version is here, as PDF and as DOCX, and does not change any more.',
  nothingYet: 'Nothing is on paper yet. A version is put there as soon as it is official.',
  on: (number, day) => `Version ${number}, official since ${day}`,
  file: (format, language) => `${format}, in ${language}`,
  counts: 'Counts',
  aid: 'An aid for reading: only the text that counts does',
  fingerprint: 'Fingerprint',
  how: 'Check that a paper is this one',
  howSteps: [
    'At the foot of every page of the paper stand the number of the version and the beginning of the fingerprint.',
    'At the end of the paper stands the whole fingerprint: it has to be the same as here, sign by sign.',
    'If a single word of the text were changed, the fingerprint would be another one altogether. The documentation of Passerelle says how to make it again yourself.',
  ],
  agreedLater:
    'The agreement at hire is not on the paper: it comes after the version, and the paper of a version does not change any more. It is read on the page.',
};
