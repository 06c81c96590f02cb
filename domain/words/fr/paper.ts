import type { PaperWords } from '../paper-shape.ts';

export const paper: PaperWords = {
  missions: 'Missions',
  limits: 'Limites\u00a0: ce que la personne ne fait pas',
  shares: 'Parts du travail',
  sharesHead: ['Avec qui, pour quoi', 'Part'],
  sharesOf: {
    line1: 'Avec les personnes accompagnées',
    line2: 'Avec l’institution et l’équipe',
    network: 'Pour le réseau et le ressourcement',
  },
  institution: 'Institution',
  officialSince: 'Officielle depuis le',
  name: 'Nom',
  nameGone: 'nom effacé',
  aid: 'Traduction, pour aider à lire. Seule la version en {language} fait foi.',
  aidInPart: 'Ce qui n’est pas traduit est en {language}.',
  later: 'À décider avec la personne avant le {day}.',
  percent: '{share}\u00a0%',
  fingerprint: 'Empreinte de la version officielle (SHA-256)',
  fingerprintNote:
    'Un seul mot changé donne une autre empreinte. Chacun·e peut la recalculer avec le texte de la version.',
  footer: '{house} · version {number} · empreinte {short}',
  page: { before: 'Page', between: 'sur' },
};
