import { isAboutAnything, type Reading, type Stance } from './wording/clause.ts';
import type { WordingLanguage } from './wording/cue.ts';
import { asksAboutHealth, requiresAbstinence, requiresRecovery } from './wording/health.ts';
import { belowAfter, headsOver, isHeading, mayBeHeading, type Below } from './wording/headings.ts';
import { languageOfText, readClause, readHeading, type Heading } from './wording/read.ts';
import { clausesOf, linesOf, type Clause, type Line } from './wording/segment.ts';
import { suggestions, wordingCodes, type WordingCode } from './wording/suggestions.ts';
import { requiresTraining } from './wording/training.ts';

export type { WordingCode } from './wording/suggestions.ts';

/** A sentence that asks for what no text may ask. `text.slice(start, end) === quote`, in UTF-16 units. */
export interface Finding {
  readonly code: WordingCode;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** What could be written instead, in the language of the sentence. */
  readonly suggestion: string;
}

const judges: { readonly [C in WordingCode]: (reading: Reading) => boolean } = {
  HEALTH_QUESTION: asksAboutHealth,
  ABSTINENCE_REQUIRED: requiresAbstinence,
  RECOVERY_REQUIRED: requiresRecovery,
  TRAINING_REQUIRED: requiresTraining,
};

interface Found extends Finding {
  readonly sentence: number;
}

function judge(text: string, clause: Clause, stance: Stance, language: WordingLanguage): Found | undefined {
  const quote = text.slice(clause.start, clause.end);
  const reading = readClause(quote, language, stance);
  if (!isAboutAnything(reading)) return undefined;
  const code = wordingCodes.find((one) => judges[one](reading));
  if (code === undefined) return undefined;
  return { ...clause, code, quote, suggestion: suggestions[reading.language][code] };
}

const gravity = (found: Found): number => wordingCodes.indexOf(found.code);

/** One finding a sentence: the gravest, and of equals the first. */
function gravestOf(found: readonly Found[]): readonly Finding[] {
  return [...Map.groupBy(found, (one) => one.sentence).values()].flatMap((ofSentence) =>
    ofSentence
      .toSorted((one, other) => gravity(one) - gravity(other))
      .slice(0, 1)
      .map(({ code, quote, start, end, suggestion }) => ({ code, quote, start, end, suggestion })),
  );
}

/** Judges a line; whoever asks may pause after each clause. */
function* judgeLine(
  text: string,
  line: Line,
  stance: Stance,
  language: WordingLanguage,
): Generator<void, readonly Finding[]> {
  const found: Found[] = [];
  for (const clause of clausesOf(text, line)) {
    const one = judge(text, clause, stance, language);
    if (one) found.push(one);
    yield;
  }
  return gravestOf(found);
}

function headingOf(
  written: string,
  line: Line,
  next: Line | undefined,
  language: WordingLanguage,
): Heading | undefined {
  if (isHeading(written, line, next)) return readHeading(written, language);
  const heading = mayBeHeading(written, line) ? readHeading(written, language) : undefined;
  return heading?.usual === true ? heading : undefined;
}

/** Checks a text as `checkWording` does, and gives whoever asks a moment to do something else after each clause. */
export function* checkingWording(
  text: string,
  language?: WordingLanguage,
): Generator<void, readonly Finding[]> {
  const mainly = language ?? languageOfText(text);
  const lines = linesOf(text);
  const findings: Finding[] = [];
  let stance: Stance = 'none';
  let below: Below = 'lines';
  for (const [index, line] of lines.entries()) {
    const written = text.slice(line.start, line.end);
    const heading = headingOf(written, line, lines[index + 1], mainly);
    if (!heading && !headsOver(written, line, below)) stance = 'none';
    const found: readonly Finding[] = yield* judgeLine(text, line, heading ? 'none' : stance, mainly);
    findings.push(...found);
    // A heading that asks by itself is reported once, not again for every bullet under it.
    if (heading) stance = found.length > 0 ? 'none' : heading.stance;
    below = heading ? 'heading' : belowAfter(line, below);
  }
  return findings;
}

/**
 * The sentences of a job description or a vacancy that require a training or a diploma, abstinence, a state of
 * health, or ask about health. Offering or valuing a training is no requirement. Every sentence is read in its
 * own language; `language` (else the language of most of the text) decides where a sentence does not tell.
 * Pure, in linear time; in the order of the text. How far to trust it: docs/wording-rules.md.
 */
export function checkWording(text: string, language?: WordingLanguage): readonly Finding[] {
  const checking = checkingWording(text, language);
  for (;;) {
    const step = checking.next();
    if (step.done) return step.value;
  }
}
