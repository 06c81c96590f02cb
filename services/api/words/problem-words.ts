import type { ProblemName } from '../problems/problem-types.ts';

/** Title and sentence of every problem of the API, in one language. */
export type ProblemWords = { readonly [N in ProblemName]: readonly [title: string, sentence: string] };
