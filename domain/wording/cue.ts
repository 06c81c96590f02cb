/** The three languages in which a description can be read. Every sentence is read in its own. */
export type WordingLanguage = 'fr' | 'nl' | 'en';

/** What can be asked for, said by one word or phrase. */
export const topicKinds = [
  'credential',
  'course',
  'abstinence',
  'abstains',
  'consumer',
  'wellness',
  'well',
  'healthInfo',
  'paper',
  'fitness',
] as const;

/** What a word or a phrase can be a sign of. The lists are in `french.ts`, `dutch.ts` and `english.ts`. */
export const cueKinds = [
  'neutral',
  // Asking: somebody has to, has, is, has done, will do; or the heading of what is asked.
  'demand',
  'profile',
  'chapter',
  'holds',
  'are',
  'completed',
  'undertakes',
  'asks',
  'question',
  'duration',
  // Not asking: a denial, a wish, another road, somebody else's duty, help that is given.
  'negation',
  'without',
  'refuses',
  'soft',
  'instead',
  'gives',
  'helps',
  'others',
  'candidate',
  'own',
  'pay',
  'atWork',
  'whenIll',
  'theirWish',
  'lived',
  ...topicKinds,
  // Halves of what it is about: `states.ts` puts them together.
  'trouble',
  'overcome',
  'behind',
  'recovering',
  'advanced',
  'steady',
  'mind',
  'stay',
  'substance',
  'quits',
  'banned',
  'document',
  'clinician',
] as const;

export type CueKind = (typeof cueKinds)[number];

/**
 * Phrases by kind, in one string: separated by commas or line ends, without accents, apostrophes and hyphens
 * written as spaces. `word*` is the beginning of a word, `*word` is found anywhere in it, `..` stands for up
 * to three words.
 */
export type Lexicon = { readonly [K in CueKind]?: string };

/** A phrase found in a clause: the tokens `at` (included) to `to` (excluded). */
export interface Cue {
  readonly kind: CueKind;
  readonly at: number;
  readonly to: number;
}
