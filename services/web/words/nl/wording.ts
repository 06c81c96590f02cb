import type { WordingWords } from '../shapes/wording.ts';

export const wording: WordingWords = {
  title: 'De woorden van een tekst nalezen',
  link: 'De woorden van een andere tekst nalezen',
  lead: 'Plak een vacature of een fiche. Zinnen die een opleiding, onthouding of een gezondheidstoestand eisen, worden onderstreept. Niets wordt bewaard.',
  text: 'De tekst om na te lezen',
  check: 'Deze tekst nalezen',
  result: 'Wat gevonden werd',
  nothing: 'Er werd niets gevonden. Dat is geen belofte: lees ook samen na.',
  tooLong: 'Dit is te lang: lees het in meerdere keren na.',
  missing: 'Plak een tekst.',
};
