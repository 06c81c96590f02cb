import type { FormWords } from '../shape.ts';

const inFigures = (count: number): string => count.toLocaleString('fr-BE');

export const form: FormWords = {
  cancel: 'Revenir sans envoyer',
  confirm: 'Rien d’autre n’est demandé. Envoyez si c’est bien ce que vous voulez.',
  optional: 'si vous voulez',
  atMost: (count) => `${inFigures(count)} caractères au plus.`,
  between: (min, max) => `Un nombre entre ${min} et ${max}.`,
  dayHint: 'Par exemple 27 3 2027.',
  several: 'Plusieurs choix sont possibles.',
  from: (min, max) => `De ${min} à ${max}.`,
  day: 'Jour',
  month: 'Mois',
  year: 'Année',
  which: 'Choisissez d’abord de quoi il s’agit.',
  fromElsewhere: (name) => `${name} (autre organisation)`,
  choose: 'Choisissez',
  nothingChosen: 'Rien de précis',
  row: (number) => `Numéro ${number}`,
  addRow: 'Ajouter une ligne',
  wrong: (count) => (count === 1 ? 'Une chose est à revoir' : `${count} choses sont à revoir`),
  errorPrefix: 'À revoir :',
  missing: {
    text: 'Écrivez une réponse.',
    day: 'Donnez une date.',
    choice: 'Choisissez une réponse.',
    number: 'Donnez un nombre.',
    rows: 'Remplissez au moins une ligne.',
    sentences: 'Répondez à une phrase au moins. Les autres peuvent rester vides.',
  },
  tooLong: (max) => `C’est trop long : ${inFigures(max)} caractères au plus.`,
  notADay: 'Cette date n’existe pas. Écrivez le jour, le mois et l’année en chiffres.',
  notANumber: 'Écrivez un nombre entier, en chiffres.',
  outside: (min, max) => `Donnez un nombre entre ${min} et ${max}.`,
  notAChoice: 'Ce choix n’est pas dans la liste. Choisissez à nouveau.',
  tooFew: (min) => `Il en faut au moins ${min}.`,
  tooMany: (max) => `C’est ${max} au plus.`,
  backAgain:
    'Vous revoilà. Voici ce que vous aviez écrit. Rien n’a encore été envoyé : relisez, puis envoyez.',
  inviteInstead: 'Cette personne n’a pas encore d’accès ? L’inviter par e-mail',
  inviteFirst: 'Quelqu’un manque dans la liste ? L’inviter d’abord par e-mail',
  notYet: 'Ce n’est pas possible maintenant',
  kept: 'Rien n’a été envoyé. Ce que vous avez écrit est gardé ci-dessous : changez-le, puis envoyez.',
  instead: 'Ce que vous pouvez faire',
  alsoPossible: 'Vous pouvez aussi',
  backToPage: 'Relire la page',
  changedMeanwhile:
    'Quelque chose a changé depuis que vous avez ouvert cette page. Relisez, puis envoyez à nouveau si c’est toujours ce que vous voulez.',
  sentBefore:
    'Ce formulaire a déjà été envoyé une fois, avec un autre contenu. Envoyez à nouveau si vous voulez que ceci compte aussi.',
};
