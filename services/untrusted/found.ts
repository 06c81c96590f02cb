import { FileRefused, type FileRefusal } from './refused.ts';

/** What came of reading a file. */
export type Found<R> = { readonly read: R } | { readonly refusal: FileRefusal };

/** Reads; whatever goes wrong in a file is a file that cannot be read, and nothing of it is told. */
export async function found<R>(reading: () => Promise<R>): Promise<Found<R>> {
  try {
    return { read: await reading() };
  } catch (error) {
    return { refusal: error instanceof FileRefused ? error.refusal : 'unreadable' };
  }
}
