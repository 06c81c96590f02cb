import type { PaperWords } from '../paper-shape.ts';

export const paper: PaperWords = {
  missions: 'Opdrachten',
  limits: 'Grenzen: wat de persoon niet doet',
  shares: 'Verdeling van het werk',
  sharesHead: ['Waarvoor', 'Aandeel'],
  sharesOf: {
    line1: 'Met mensen die begeleid worden',
    line2: 'Met instelling en team',
    network: 'Voor het netwerk en om te herbronnen',
  },
  institution: 'Instelling',
  officialSince: 'Officieel sinds',
  name: 'Naam',
  nameGone: 'naam gewist',
  aid: 'Vertaling, als hulp bij het lezen. Alleen de versie in het {language} telt.',
  aidInPart: 'Wat niet vertaald is, staat er in het {language}.',
  later: 'Met de persoon te beslissen vóór {day}.',
  percent: '{share}\u00a0%',
  fingerprint: 'Vingerafdruk van de officiële versie (SHA-256)',
  fingerprintNote:
    'Eén ander woord geeft een andere vingerafdruk. Iedereen kan hem herberekenen met de tekst van de versie.',
  footer: '{house} · versie {number} · vingerafdruk {short}',
  page: { before: 'Pagina', between: 'van' },
};
