import type { SheetWords } from '../shapes/sheet.ts';

export const sheet: SheetWords = {
  inbox: [
    'À faire',
    'Dans',
    'Institution',
    'Comme',
    'Au plus tard le',
    'Date passée',
    'À qui',
    'Sans réponse',
    'Adresse',
  ],
  board: [
    'Institution',
    'Étape',
    'Ouvert le',
    'Prochaine date',
    'Ce qui est attendu',
    'À qui',
    'Date passée',
    'Dernier contact',
    'Nouveau pour vous',
    'Adresse',
  ],
  cut: (count) => `La liste est coupée ici, après ${count} lignes.`,
};
