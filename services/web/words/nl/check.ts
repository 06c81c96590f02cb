import type { CheckWords } from '../shapes/check.ts';

export const check: CheckWords = {
  title: 'Nakijken voor u verstuurt',
  change: 'Wijzigen',
  changeWhat: (field) => `Wijzigen: ${field}`,
  nothingSaid: 'niets',
  whenSent: 'Als u verstuurt',
  read: 'Lezen wat u schrijft',
  learn: 'Zien op hun pagina dat het gedaan is',
  told: 'Krijgen een bericht',
  leads: 'Dan wordt het',
  begins: 'Dan begint',
  onPaper: 'Op papier gezet',
  onlyYou: 'niemand anders',
  alone: 'Dit telt meteen, en is moeilijk terug te draaien.',
  together: 'Dit is uw stem. Niets geldt zonder het akkoord van de anderen.',
  notSent: 'Er is nog niets verstuurd.',
  review: 'Eerst de pagina herlezen',
};
