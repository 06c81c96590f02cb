import type { Reading, Stance } from './clause.ts';
import type { Cue, WordingLanguage } from './cue.ts';
import { dutchStates } from './dutch-states.ts';
import { dutch } from './dutch.ts';
import { englishStates } from './english-states.ts';
import { english } from './english.ts';
import { frenchStates } from './french-states.ts';
import { french } from './french.ts';
import { isUsual, stanceOf } from './headings.ts';
import { languageOf } from './language.ts';
import { cuesOf, phrasebook, type Phrasebook } from './phrases.ts';
import { tokensOf } from './tokens.ts';

const books: { readonly [L in WordingLanguage]: Phrasebook } = {
  fr: phrasebook(french, frenchStates),
  nl: phrasebook(dutch, dutchStates),
  en: phrasebook(english, englishStates),
};

// A label is short: "Niveau d'études : bachelier". The colon of 10:30 has no space after it.
const labelEnd = /:\s/u;
const longestLabel = 60;

type CuesIn = (language: WordingLanguage) => readonly Cue[];

/** The cues of a clause in a language, looked for once. */
function cuesIn(tokens: readonly string[]): CuesIn {
  const found = new Map<WordingLanguage, readonly Cue[]>();
  return (language) => {
    const cues = found.get(language) ?? cuesOf(tokens, books[language]);
    found.set(language, cues);
    return cues;
  };
}

/** The language of a clause by its frequent words and by how many of its words each language knows. */
const languageOfTokens = (
  tokens: readonly string[],
  around: WordingLanguage,
  cues: CuesIn,
): WordingLanguage =>
  languageOf(tokens, around, (language) => new Set(cues(language).map((cue) => cue.at)).size);

function partsOf(tokens: readonly string[]): readonly number[] {
  let commas = 0;
  return tokens.map((token) => (token === ',' ? (commas += 1) : commas));
}

/** Reads a clause in its own language; `otherwise` when its words do not tell. */
export function readClause(written: string, otherwise: WordingLanguage, heading: Stance): Reading {
  const tokens = tokensOf(written);
  const find = cuesIn(tokens);
  const language = languageOfTokens(tokens, otherwise, find);
  const cues = find(language);
  const colon = written.slice(0, longestLabel).search(labelEnd);
  const label = colon === -1 ? 0 : tokensOf(written.slice(0, colon)).length;
  const own = label === 0 ? 'none' : stanceOf(cues.filter((cue) => cue.to <= label));
  return {
    language,
    tokens,
    byKind: Map.groupBy(cues, (cue) => cue.kind),
    label,
    stance: own === 'none' ? heading : own,
    isQuestion: written.endsWith('?'),
    parts: partsOf(tokens),
  };
}

/** What a heading does with what stands under it, and whether it is the usual name of a chapter. */
export interface Heading {
  readonly stance: Stance;
  readonly usual: boolean;
}

// The end of a longer one says what it is the heading of.
const longestHeading = 600;

/** Reads a heading in its own language. */
export function readHeading(written: string, otherwise: WordingLanguage): Heading {
  const tokens = tokensOf(written.slice(-longestHeading));
  const find = cuesIn(tokens);
  const cues = find(languageOfTokens(tokens, otherwise, find));
  return { stance: stanceOf(cues), usual: isUsual(cues, tokens.length) };
}

// A text tells its language long before: the bound keeps what cannot be paused short.
const tells = 8192;

/** The language that most of a text is written in, by how it begins; French when nothing tells. */
export function languageOfText(text: string): WordingLanguage {
  const tokens = tokensOf(text.slice(0, tells));
  return languageOfTokens(tokens, 'fr', cuesIn(tokens));
}
