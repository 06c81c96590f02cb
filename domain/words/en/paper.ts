import type { PaperWords } from '../paper-shape.ts';

export const paper: PaperWords = {
  missions: 'Missions',
  limits: 'Limits: what the person does not do',
  shares: 'Shares of the work',
  sharesHead: ['Part of the work', 'Share'],
  sharesOf: {
    line1: 'With people',
    line2: 'With the institution and the team',
    network: 'For the network and for recharging',
  },
  institution: 'Institution',
  officialSince: 'Official since',
  name: 'Name',
  nameGone: 'name erased',
  aid: 'Translation, as an aid to reading. Only the version in {language} counts.',
  aidInPart: 'What is not translated is in {language}.',
  later: 'To be decided with the person by {day}.',
  percent: '{share}%',
  fingerprint: 'Fingerprint of the official version (SHA-256)',
  fingerprintNote:
    'One changed word gives another fingerprint. Anybody can take it again from the text of the version.',
  footer: '{house} · version {number} · fingerprint {short}',
  page: { before: 'Page', between: 'of' },
};
