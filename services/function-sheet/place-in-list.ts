import type { Block } from '#domain/function-sheet/block.ts';

/** Where a paragraph stands: in no list, or in an item at some depth; only its first paragraph is the bullet. */
export interface PlaceInList {
  readonly depth: number;
  readonly ordered: boolean;
}

/** A paragraph as a block: a bullet where it stands in a list. */
export function blockOf(
  said: { text: string; bold: boolean } | undefined,
  place: PlaceInList | null,
): readonly Block[] {
  if (!said) return [];
  return [place === null ? { kind: 'paragraph', ...said } : { kind: 'item', ...place, ...said }];
}
