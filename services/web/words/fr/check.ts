import type { CheckWords } from '../shapes/check.ts';

export const check: CheckWords = {
  title: 'Vérifier avant d’envoyer',
  change: 'Changer',
  changeWhat: (field) => `Changer : ${field}`,
  nothingSaid: 'rien',
  whenSent: 'Quand vous envoyez',
  read: 'Lisent ce que vous écrivez',
  learn: 'Voient que c’est fait, sur leur page',
  told: 'Reçoivent un message',
  leads: 'Cela devient',
  begins: 'Commence alors',
  onPaper: 'Mis sur papier',
  onlyYou: 'personne d’autre',
  alone: 'Cela compte tout de suite, et se défait difficilement.',
  together: 'C’est votre voix. Rien ne s’applique sans l’accord des autres.',
  notSent: 'Rien n’est encore envoyé.',
  review: 'Relire la page d’abord',
};
