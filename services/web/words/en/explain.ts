import type { ExplainWords } from '../shapes/explain.ts';

export const explain: ExplainWords = {
  here: 'The words of this page',
  all: 'All the words of here',
  words: {
    title: 'The words of here',
    lead: 'What these words mean on these pages, said simply.',
  },
  sight: {
    title: 'Who sees what',
    lead: [
      'Each role sees what is said here, and nothing else. This page is made of the same rules as the others: it cannot say anything else than what is so.',
      'Nobody ever asks why somebody is absent. There is nowhere to write it.',
    ],
    nothing: (roles) => `See nothing of this: ${roles}.`,
  },
};
