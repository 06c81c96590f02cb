import type { Block } from '#domain/function-sheet/block.ts';
import { readSheet, type Sheet } from '#domain/function-sheet/sheet.ts';
import { checkWording, type WordingCode } from '#domain/wording-rules.ts';

/** A sheet read into clauses, each with what the wording rules find in it. */
export interface JudgedSheet extends Omit<Sheet, 'clauses'> {
  readonly clauses: readonly (Sheet['clauses'][number] & { readonly findings: readonly WordingCode[] })[];
}

/** Reads blocks into clauses and judges their wording, as it is judged when they are written into a draft. */
export function judgedSheet(blocks: readonly Block[]): JudgedSheet {
  const sheet = readSheet(blocks);
  return {
    ...sheet,
    clauses: sheet.clauses.map((one) => ({
      ...one,
      findings: [...new Set(checkWording(one.text).map(({ code }) => code))],
    })),
  };
}
