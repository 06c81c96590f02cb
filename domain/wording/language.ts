import type { WordingLanguage } from './cue.ts';

const frequent: { readonly [L in WordingLanguage]: ReadonlySet<string> } = {
  fr: new Set(
    `le la les l un une des du de d et est sont a au aux en dans pour par avec sur vous votre vos nous notre nos il elle
    ou que qui ne pas n se s ce cette son sa ses etre avoir sans aucun aucune plus depuis si c`.split(/\s+/u),
  ),
  nl: new Set(
    `de het een en van in op te dat die is zijn je jij jouw u uw wij we ons onze met voor niet geen ook of er aan om als bij
    naar door uit over bent hebt moet zonder minstens sinds jaar wordt worden heb welke ben`.split(/\s+/u),
  ),
  en: new Set(
    `the a an and of to in on for with you your we our us is are be been have has not no or by at from this that will
    must if who without years any about which do`.split(/\s+/u),
  ),
};

/** Scored in this order, so that French wins a tie. */
const order: readonly WordingLanguage[] = ['fr', 'nl', 'en'];

const half = 0.5;

/**
 * The language that most of the frequent words belong to. Where that is close (a fragment such as "NVQ level 2
 * required" has none at all), the words that a language's own list knows count as well, by `known`. A tie is in
 * the language of the text around it.
 */
export function languageOf(
  tokens: readonly string[],
  around: WordingLanguage,
  known: (language: WordingLanguage) => number,
): WordingLanguage {
  const often = order.map((one) =>
    tokens.reduce((sum, token) => sum + (frequent[one].has(token) ? 1 : 0), 0),
  );
  const [most = 0, next = 0] = often.toSorted((one, other) => other - one);
  const close = most - next < 2;
  const scores = order.map(
    (one, at) => (often[at] ?? 0) + (close ? known(one) : 0) + (one === around ? half : 0),
  );
  const best = Math.max(...scores);
  return scores[order.indexOf(around)] === best ? around : (order[scores.indexOf(best)] ?? around);
}
