import type { SentenceList } from '../fields.ts';
import type { Kind } from '../kinds.ts';
import { accompaniment as accompanimentEn } from './en/accompaniment.ts';
import { jobDescription as jobDescriptionEn } from './en/job-description.ts';
import { questionnaire as questionnaireEn } from './en/questionnaire.ts';
import { shared as sharedEn } from './en/shared.ts';
import { teamPreparation as teamPreparationEn } from './en/team-preparation.ts';
import { accompaniment as accompanimentFr } from './fr/accompaniment.ts';
import { jobDescription as jobDescriptionFr } from './fr/job-description.ts';
import { questionnaire as questionnaireFr } from './fr/questionnaire.ts';
import { shared as sharedFr } from './fr/shared.ts';
import { teamPreparation as teamPreparationFr } from './fr/team-preparation.ts';
import { accompaniment as accompanimentNl } from './nl/accompaniment.ts';
import { jobDescription as jobDescriptionNl } from './nl/job-description.ts';
import { questionnaire as questionnaireNl } from './nl/questionnaire.ts';
import { shared as sharedNl } from './nl/shared.ts';
import { teamPreparation as teamPreparationNl } from './nl/team-preparation.ts';
import type { QuestionnaireWords, SharedWords, Words } from './shape.ts';

/** The languages of Passerelle; French is written first. */
export const languages = ['fr', 'nl', 'en'] as const;

export type Language = (typeof languages)[number];

type Dictionary = { readonly [K in Kind]: Words };

const processes: { readonly [L in Language]: Dictionary } = {
  fr: {
    accompaniment: accompanimentFr,
    'team-preparation': teamPreparationFr,
    'job-description': jobDescriptionFr,
  },
  nl: {
    accompaniment: accompanimentNl,
    'team-preparation': teamPreparationNl,
    'job-description': jobDescriptionNl,
  },
  en: {
    accompaniment: accompanimentEn,
    'team-preparation': teamPreparationEn,
    'job-description': jobDescriptionEn,
  },
};

const shared: { readonly [L in Language]: SharedWords } = { fr: sharedFr, nl: sharedNl, en: sharedEn };

const sentences: { readonly [N in SentenceList]: { readonly [L in Language]: QuestionnaireWords } } = {
  questionnaire: { fr: questionnaireFr, nl: questionnaireNl, en: questionnaireEn },
};

/** Every word of a process in a language. */
export const wordsOf = (kind: Kind, language: Language): Words => processes[language][kind];

/** The words that all processes share: roles, common reasons, what time records. */
export const sharedWords = (language: Language): SharedWords => shared[language];

/** The sentences of a list of ours, in order: those of the team's questionnaire. */
export const sentencesIn = (list: SentenceList, language: Language): readonly string[] =>
  sentences[list][language];

const own = (texts: { readonly [name: string]: string }, name: string): string | undefined =>
  Object.hasOwn(texts, name) ? texts[name] : undefined;

/** Why something is not possible, in a full sentence; a general one for a code nobody knows. Never throws. */
export const reasonSentence = (kind: Kind, code: string, language: Language): string =>
  own(processes[language][kind].reasons, code) ??
  own(shared[language].reasons, code) ??
  shared[language].anyReason;
