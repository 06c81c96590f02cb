/** Why a file is not read: of another kind than it says, too large, protected by a password, broken, or without words. */
export const refusals = ['wrongFile', 'tooLarge', 'encrypted', 'unreadable', 'tooLong', 'empty'] as const;

export type SheetRefusal = (typeof refusals)[number];

/** A file that is not read; nothing of it is in the error. */
export class SheetRefused extends Error {
  override name = 'SheetRefused';
  readonly refusal: SheetRefusal;

  constructor(refusal: SheetRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}
