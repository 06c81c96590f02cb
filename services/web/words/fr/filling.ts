import type { FillingWords } from '../shapes/filling.ts';

export const filling: FillingWords = {
  link: 'Partir d’un modèle ou d’une fiche que vous avez',
  lead: 'Rien n’est écrit dans le texte avant que vous l’ayez relu et envoyé.',
  templates: 'Choisir un modèle',
  noTemplates: 'Aucun modèle ne vous est ouvert pour le moment. Vous pouvez partir d’une fiche.',
  size: (count) => `${count} clauses`,
  sheet: 'Partir de votre fiche de fonction',
  sheetLead:
    'Envoyez le fichier, ou collez le texte. La fiche est lue, puis oubliée : elle n’est pas gardée ici.',
  file: 'Le fichier',
  fileHint: 'Un document Word (.docx) ou OpenDocument (.odt), de 2 Mo au plus.',
  paste: 'Ou le texte de la fiche',
  read: 'Lire la fiche',
  nothingSent: 'Choisissez un fichier, ou collez un texte.',
  again:
    'Un fichier est à choisir à nouveau : le navigateur ne le garde pas. Le texte collé est toujours là.',
  look: 'Relire avant de reprendre',
  lookLead: 'Cochez ce que vous reprenez. Vous pouvez tout changer ici.',
  take: 'Reprendre cette clause',
  already: 'Le texte dit déjà quelque chose là-dessus : décoché.',
  rest: 'Ce qui n’a pas trouvé de place',
  restHint: 'Gardé à côté du texte, pour les personnes qui l’écrivent.',
  shares: (line1, line2) =>
    `La fiche parle de ${line1} % avec les personnes et de ${line2} % avec l’équipe. À dire ensuite, avec « Dire les parts du travail ».`,
  missing: (what) => `La fiche ne dit rien sur : ${what}.`,
  keptTooLong: 'Ce qui reste est trop long pour être gardé tel quel : raccourcissez-le ci-dessous.',
  send: 'Reprendre ce qui est coché',
  nothingTaken: 'Cochez au moins une clause.',
};
