/** Why a file is not read: of another kind than it says, too large, protected by a password, broken, or without words. */
export const refusals = ['wrongFile', 'tooLarge', 'encrypted', 'unreadable', 'tooLong', 'empty'] as const;

export type FileRefusal = (typeof refusals)[number];

/** A file that is not read; nothing of it is in the error. */
export class FileRefused extends Error {
  override name = 'FileRefused';
  readonly refusal: FileRefusal;

  constructor(refusal: FileRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}
