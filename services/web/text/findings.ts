import { type Part, type PartShape, saidIn } from '#domain/parts.ts';
import { checkWording, type Finding } from '#domain/wording-rules.ts';
import { sharedWords } from '#domain/words/words.ts';
import type { Look } from '../process/look.ts';
import { capital } from '../spaces.ts';
import { wayToReword } from './ways.ts';

/** A stretch of a text, found by the wording rules or not. */
export interface Stretch {
  readonly text: string;
  readonly isFound: boolean;
}

/** What was found, and what could be written instead. */
export interface FoundSentence {
  readonly title: string;
  readonly quote: string;
  readonly suggestion: string;
  /** The form with this sentence replaced, for whoever may change it. */
  readonly take: string | null;
}

/** A text cut where something was found. */
export function stretchesOf(text: string, found: readonly Finding[]): readonly Stretch[] {
  let at = 0;
  const cut = found.flatMap(({ start, end }) => {
    const before = { text: text.slice(at, start), isFound: false };
    at = end;
    return [before, { text: text.slice(start, end), isFound: true }];
  });
  return [...cut, { text: text.slice(at), isFound: false }].filter((one) => one.text !== '');
}

/** What stands in a text: memory holds codes only, so its place is looked up again in the wording. */
export function foundIn(part: Part, shape: PartShape): readonly Finding[] {
  const codes = shape.judged === undefined ? undefined : part[shape.judged];
  if (!Array.isArray(codes) || codes.length === 0) return [];
  return checkWording(saidIn(part, shape.text) ?? '');
}

export const sentencesFound = (
  look: Look,
  shape: PartShape,
  part: Part,
  found: readonly Finding[],
): readonly FoundSentence[] =>
  found.map(({ code, quote, suggestion }, n) => ({
    title: capital(sharedWords(look.naming.language).findings[code]),
    quote,
    suggestion,
    take: wayToReword(look, shape, part.id, n),
  }));
