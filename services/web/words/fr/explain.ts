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
      'Pour chaque chose, les rôles qui la lisent. Les autres ne la voient pas.',
      'Cette page est tirée des règles qui ouvrent et ferment les autres pages : elle dit ce qui est.',
      'On ne demande jamais pourquoi quelqu’un est absent. Il n’y a nulle part où l’écrire.',
    ],
    readBy: (roles) => `Lu par : ${roles}`,
    readByAll: 'Lu par tous les rôles',
    nothing: (roles) => `Ne voient rien de cela : ${roles}.`,
  },
};
