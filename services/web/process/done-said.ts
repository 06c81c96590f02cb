import { wordsOf } from '#domain/words/words.ts';
import { spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';
import type { Look } from './look.ts';

/** What a page says of a command that has just been done; nothing for a name that is none. */
export function doneSaid({ seen, naming }: Look, done: string | undefined): string | null {
  const { commands } = wordsOf(seen.kind, naming.language);
  const said = done !== undefined && Object.hasOwn(commands, done) ? commands[done]?.done : undefined;
  return said === undefined ? null : spaced(pageWords(naming.language).process.done(said), naming.language);
}
