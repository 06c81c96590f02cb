import { cueKinds, type Cue, type CueKind, type Lexicon } from './cue.ts';

/** A word of a phrase: whole, the beginning or the inside of a token, or a gap of up to three tokens. */
interface Word {
  readonly text: string;
  readonly fits: 'whole' | 'start' | 'inside' | 'gap';
}

interface Phrase {
  readonly kind: CueKind;
  readonly words: readonly Word[];
}

/** The phrases of a language, found by the first three letters of their first word. */
export interface Phrasebook {
  readonly byStart: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases whose first word may be the inside of a longer word, as in Dutch compounds. */
  readonly inside: readonly Phrase[];
}

const longestGap = 3;

const startOf = (word: string): string => word.slice(0, 3);

function wordOf(written: string): Word {
  if (written === '..') return { text: '', fits: 'gap' };
  const text = written.replaceAll('*', '');
  if (written.startsWith('*')) return { text, fits: 'inside' };
  return { text, fits: written.endsWith('*') ? 'start' : 'whole' };
}

const phrasesOf = (kind: CueKind, written: string): readonly Phrase[] =>
  written
    .split(/[,\n]/u)
    .filter((phrase) => phrase.trim() !== '')
    .map((phrase) => ({ kind, words: phrase.trim().split(/\s+/u).map(wordOf) }));

/** Makes the lexicons of a language ready for reading. The first word of a phrase has at least three letters before its `*`. */
export function phrasebook(...lexicons: readonly Lexicon[]): Phrasebook {
  const phrases = lexicons.flatMap((one) => cueKinds.flatMap((kind) => phrasesOf(kind, one[kind] ?? '')));
  const inside = phrases.filter((phrase) => phrase.words[0]?.fits === 'inside');
  const others = phrases.filter((phrase) => phrase.words[0]?.fits !== 'inside');
  const byStart = Map.groupBy(others, (phrase) => startOf(phrase.words[0]?.text ?? ''));
  return { byStart: new Map([...byStart].map(([start, those]) => [start, [...those, ...inside]])), inside };
}

function fits(word: Word, token: string): boolean {
  if (word.fits === 'whole') return token === word.text;
  return word.fits === 'start' ? token.startsWith(word.text) : token.includes(word.text);
}

/** Where the words end when they are read from a token on, or -1. A gap never crosses a comma. */
function endOf(words: readonly Word[], from: number, tokens: readonly string[], at: number): number {
  let token = at;
  for (let index = from; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) return -1;
    if (word.fits === 'gap') return endAfterGap(words, index + 1, tokens, token);
    const here = tokens[token];
    if (here === undefined || !fits(word, here)) return -1;
    token += 1;
  }
  return token;
}

function endAfterGap(words: readonly Word[], from: number, tokens: readonly string[], at: number): number {
  for (let skipped = 0; skipped <= longestGap; skipped += 1) {
    const end = endOf(words, from, tokens, at + skipped);
    if (end !== -1) return end;
    if (tokens[at + skipped] === ',') return -1;
  }
  return -1;
}

/** The longest phrases that begin at a token; none when no phrase does. */
function longestAt(tokens: readonly string[], at: number, phrases: readonly Phrase[]): readonly Cue[] {
  let longest: Cue[] = [];
  for (const { kind, words } of phrases) {
    const to = endOf(words, 0, tokens, at);
    const known = longest[0]?.to ?? at + 1;
    if (to > known) longest = [];
    if (to >= known && !longest.some((cue) => cue.kind === kind)) longest.push({ kind, at, to });
  }
  return longest;
}

/** Who has what: phrases that begin others ("vous avez", "vous avez suivi") and use up no words. */
const light: ReadonlySet<CueKind> = new Set([
  'holds',
  'are',
  'candidate',
  'own',
  'profile',
  'chapter',
  'question',
  'asks',
]);

/**
 * The phrases in a clause, from left to right; the longest wins and uses up its words, so that the "non" of
 * "non négociable" denies nothing. Linear: a token meets the phrases of its three first letters, once.
 */
export function cuesOf(tokens: readonly string[], book: Phrasebook): readonly Cue[] {
  const found: Cue[] = [];
  for (let at = 0; at < tokens.length;) {
    const cues = longestAt(tokens, at, book.byStart.get(startOf(tokens[at] ?? '')) ?? book.inside);
    found.push(...cues.filter((cue) => cue.kind !== 'neutral'));
    at = cues.every((cue) => light.has(cue.kind)) ? at + 1 : (cues[0]?.to ?? at + 1);
  }
  return found;
}
