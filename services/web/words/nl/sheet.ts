import type { SheetWords } from '../shapes/sheet.ts';

export const sheet: SheetWords = {
  inbox: [
    'Te doen',
    'In',
    'Instelling',
    'Als',
    'Ten laatste op',
    'Datum voorbij',
    'Voor wie',
    'Zonder antwoord',
    'Adres',
  ],
  board: [
    'Instelling',
    'Stap',
    'Geopend op',
    'Volgende datum',
    'Wat verwacht wordt',
    'Aan wie',
    'Datum voorbij',
    'Laatste contact',
    'Nieuw voor u',
    'Adres',
  ],
  cut: (count) => `De lijst stopt hier, na ${count} regels.`,
};
