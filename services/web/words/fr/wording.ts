import type { WordingWords } from '../shapes/wording.ts';

export const wording: WordingWords = {
  title: 'Relire les mots d’un texte',
  link: 'Relire les mots d’un autre texte',
  lead: 'Collez une annonce ou une fiche. Les phrases qui exigent une formation, une abstinence ou un état de santé sont soulignées. Rien n’est gardé.',
  text: 'Le texte à relire',
  check: 'Relire ce texte',
  result: 'Ce qui a été trouvé',
  nothing: 'Rien n’a été trouvé. Ce n’est pas une promesse : relisez aussi à plusieurs.',
  tooLong: 'C’est trop long : relisez-le en plusieurs fois.',
  missing: 'Collez un texte.',
};
