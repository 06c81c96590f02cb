import type { WordingLanguage } from './cue.ts';

/** What a text can ask for that it may not. Gravest first: a sentence that asks for several is reported once. */
export const wordingCodes = [
  'HEALTH_QUESTION',
  'ABSTINENCE_REQUIRED',
  'RECOVERY_REQUIRED',
  'TRAINING_REQUIRED',
] as const;

export type WordingCode = (typeof wordingCodes)[number];

type Suggestions = { readonly [C in WordingCode]: string };

/** What could be written instead, in the language of the sentence. */
export const suggestions: { readonly [L in WordingLanguage]: Suggestions } = {
  fr: {
    TRAINING_REQUIRED:
      'Aucune formation ni diplôme n’est exigé. Une formation est possible sur temps de travail, si la personne le souhaite.',
    ABSTINENCE_REQUIRED:
      'Avoir pris du recul sur son propre parcours. Ni l’abstinence ni une consommation passée ou actuelle n’entre en ligne de compte.',
    RECOVERY_REQUIRED:
      'Avoir réfléchi à sa propre expérience et pouvoir la mettre au service d’autres personnes. Nous ne posons aucune condition de santé.',
    HEALTH_QUESTION:
      'Racontez votre parcours avec vos mots et dites-en ce que vous voulez. Nous ne demandons aucune information ni aucun papier de santé.',
  },
  nl: {
    TRAINING_REQUIRED:
      'Geen diploma of opleiding vereist. Een opleiding volgen kan tijdens de werkuren, als je dat zelf wil.',
    ABSTINENCE_REQUIRED:
      'Je hebt afstand genomen van je eigen verhaal. Of je nu of vroeger iets gebruikt, speelt geen rol.',
    RECOVERY_REQUIRED:
      'Je hebt nagedacht over wat je meemaakte en kan dat inzetten voor anderen. We stellen geen voorwaarden over gezondheid.',
    HEALTH_QUESTION:
      'Vertel over je weg in je eigen woorden, en alleen wat je wil. We vragen geen informatie of papieren over je gezondheid.',
  },
  en: {
    TRAINING_REQUIRED:
      'No training or diploma is required. Training is possible in working time, if the person wants it.',
    ABSTINENCE_REQUIRED:
      'You have taken a step back from your own story. Whether you use or used anything plays no part.',
    RECOVERY_REQUIRED:
      'You have thought about what you lived through and can use it for others. We set no condition about health.',
    HEALTH_QUESTION:
      'Tell us about your path in your own words, and only what you want. We ask for no information or papers about health.',
  },
};
