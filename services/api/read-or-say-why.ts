import { TooManyFiles } from '#services/untrusted/reader.ts';
import { FileRefused, type FileRefusal } from '#services/untrusted/refused.ts';
import { problem } from './problems/problem.ts';
import type { ProblemName } from './problems/problem-types.ts';

/** The problem when a file is not read, by the reason; and when too many are read already. */
type NotRead = { readonly [R in FileRefusal | 'tooMany']: ProblemName };

/** What was read of a file. @throws Problem that says why it is not read */
export async function readOrSayWhy<R>(reading: Promise<R>, notRead: NotRead): Promise<R> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof FileRefused) throw problem(notRead[error.refusal]);
    if (error instanceof TooManyFiles) throw problem(notRead.tooMany, { headers: { 'retry-after': '5' } });
    throw error;
  }
}
