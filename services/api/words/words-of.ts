import type { Kind } from '#domain/kinds.ts';
import { refusalSentence } from '#domain/words/refusal-sentence.ts';
import type { Language } from '#domain/words/words.ts';
import { type ProblemName, problemTypes } from '../problems/problem-types.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import type { ProblemWords } from './problem-words.ts';

const generic: { readonly [L in Language]: ProblemWords } = { fr, nl, en };

/** Whether a code is a problem of the API itself. */
export const isProblemName = (code: string): code is ProblemName => Object.hasOwn(problemTypes, code);

/** Title and sentence: of a reason of a kind of process where one is named, else of a problem of the API. */
export function wordsOf(
  code: string,
  language: Language,
  kind?: Kind,
  command?: string,
): readonly [title: string, sentence: string] {
  const words = generic[language];
  const [title, sentence] = isProblemName(code) ? words[code] : words.refused;
  return [title, kind === undefined ? sentence : refusalSentence(kind, code, language, command)];
}
