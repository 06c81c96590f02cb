import type { QuestionnaireWords } from '../shape.ts';

/** Sentences 7 and 8 say a fear: there, agreeing counts the other way round. */
export const questionnaire = [
  'Si on me demande pourquoi nous accueillons un·e pair-aidant·e, je sais répondre en une phrase.',
  'Je vois ce que cette personne apportera que personne n’apporte aujourd’hui.',
  'Je sais ce qui ne fera pas partie de son travail.',
  'Je me sens à l’aise de parler d’une situation avec elle, d’égal·e à égal·e.',
  'Pour les situations que nous partageons, elle doit disposer des mêmes informations que moi.',
  'Je sais comment lui dire que je ne suis pas d’accord.',
  'J’ai peur que mon propre métier compte moins.',
  'J’ai peur de devoir la protéger ou garder un œil sur elle.',
  'Si elle est absente pour maladie, nous ferons comme pour n’importe quel·le collègue.',
  'Si son regard montre qu’une habitude peut changer, je suis prêt·e à la changer.',
  'Avec notre charge de travail actuelle, nous pouvons bien accueillir quelqu’un.',
  'Notre équipe vit une période assez calme pour accueillir quelqu’un.',
  'On ne devrait pas exiger de cette personne une formation préalable.',
  'Je sens que la direction soutient vraiment ce projet.',
  'Si cela se passe mal, je sais à qui m’adresser.',
] as const satisfies QuestionnaireWords;
