import type { ExplainWords } from '../shapes/explain.ts';

export const explain: ExplainWords = {
  here: 'Les mots de cette page',
  all: 'Tous les mots d’ici',
  words: {
    title: 'Les mots d’ici',
    lead: 'Ce que ces mots veulent dire sur ces pages, en quelques mots simples.',
  },
  sight: {
    title: 'Qui voit quoi',
    lead: [
      'Chaque rôle voit ce qui est dit ici, et rien d’autre. Cette page est faite à partir des mêmes règles que les autres : elle ne peut pas dire autre chose que ce qui est.',
      'On ne demande jamais pourquoi quelqu’un est absent. Il n’y a nulle part où l’écrire.',
    ],
    nothing: (roles) => `Ne voient rien de cela : ${roles}.`,
  },
};
