import type { Block } from '#domain/function-sheet/block.ts';
import { readSheet, type Sheet } from '#domain/function-sheet/sheet.ts';
import { checkWording, type WordingCode } from '#domain/wording-rules.ts';

/** A sheet read into clauses, each with what the wording rules find in it. */
export interface JudgedSheet extends Omit<Sheet, 'clauses'> {
  readonly clauses: readonly (Sheet['clauses'][number] & { readonly findings: readonly WordingCode[] })[];
  /** What they find in what is kept: it is written into the draft too, and nobody may keep a demand unseen. */
  readonly keptFindings: readonly WordingCode[];
}

const findingsIn = (text: string): readonly WordingCode[] => [
  ...new Set(checkWording(text).map(({ code }) => code)),
];

/** Reads blocks into clauses and judges their wording, as it is judged when they are written into a draft. */
export function judgedSheet(blocks: readonly Block[]): JudgedSheet {
  const sheet = readSheet(blocks);
  return {
    ...sheet,
    clauses: sheet.clauses.map((one) => ({
      ...one,
      findings: findingsIn(one.text),
    })),
    keptFindings: findingsIn(sheet.kept),
  };
}
