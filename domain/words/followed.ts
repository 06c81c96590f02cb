import type { FollowedField } from '../followed/columns.ts';
import type { Language } from './words.ts';

type FollowedWords = { readonly [F in FollowedField]: string };

const all: { readonly [L in Language]: FollowedWords } = {
  fr: {
    institution: 'Institution',
    stage: 'Étape',
    since: 'Depuis',
    nextOn: 'Prochaine date',
    lastContactOn: 'Dernier contact',
    contact: 'Personne de contact',
    note: 'Note',
    reference: 'Numéro',
  },
  nl: {
    institution: 'Instelling',
    stage: 'Fase',
    since: 'Sinds',
    nextOn: 'Volgende datum',
    lastContactOn: 'Laatste contact',
    contact: 'Contactpersoon',
    note: 'Nota',
    reference: 'Nummer',
  },
  en: {
    institution: 'Institution',
    stage: 'Stage',
    since: 'Since',
    nextOn: 'Next date',
    lastContactOn: 'Last contact',
    contact: 'Contact person',
    note: 'Note',
    reference: 'Number',
  },
};

/** What is noted of an accompaniment that is not in Passerelle, as it is called on pages and in files. */
export const followedWords = (language: Language): FollowedWords => all[language];
