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
      'For each thing, the roles that read it. The others do not see it.',
      'This page comes from the rules that open and close the other pages: it says what is so.',
      'Nobody ever asks why somebody is absent. There is nowhere to write it.',
    ],
    readBy: (roles) => `Read by: ${roles}`,
    readByAll: 'Read by every role',
    nothing: (roles) => `See nothing of this: ${roles}.`,
  },
};
