import { readerOf } from '#services/untrusted/reader.ts';
import type { JudgedSheet } from './answer.ts';
import { limits } from './limits.ts';

/** A file as it was sent; what was pasted is one too, in UTF-8. */
export interface SheetFile {
  readonly format: 'docx' | 'odt' | 'text';
  readonly bytes: Uint8Array;
}

/** Reads a file into clauses. */
export const readFile = readerOf<SheetFile, JudgedSheet>({
  thread: new URL('./reading-thread.ts', import.meta.url),
  limits,
});
