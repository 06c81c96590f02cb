import type { Process } from '#domain/processes/process.ts';
import { type Language, wordsOf } from '#domain/words/words.ts';
import { spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';

/** Where a process stands on its road: in words, and as dashes that say the same. */
export interface Stage {
  readonly text: string;
  readonly dashes: readonly { readonly x: number; readonly look: 'passed' | 'present' | 'ahead' }[];
  readonly width: number;
}

const dash = 13;
const gap = 3;

/** The stage of a state; one that lies beside the road, or ends it early, has its name and no dashes. */
export function stageOf(process: Process, state: string, language: Language): Stage {
  const steps = process.road.length;
  const here = process.road.findIndex((one) => one.at.includes(state));
  const name = wordsOf(process.kind, language).states[state] ?? state;
  if (here < 0) return { text: name, dashes: [], width: 0 };
  const look = (step: number): Stage['dashes'][number]['look'] =>
    step < here ? 'passed' : step === here ? 'present' : 'ahead';
  return {
    text: spaced(`${pageWords(language).board.stageOf(here + 1, steps)} · ${name}`, language),
    dashes: process.road.map((_, step) => ({ x: step * (dash + gap), look: look(step) })),
    width: steps * (dash + gap) - gap,
  };
}
