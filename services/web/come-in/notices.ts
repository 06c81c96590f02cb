import type { Language } from '#domain/words/words.ts';
import { spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';

/** Why somebody stands at the door again, as its address says. */
export function noticesIn(
  { over, kept }: { readonly over?: string | undefined; readonly kept?: string | undefined },
  language: Language,
): readonly string[] {
  const { comeIn } = pageWords(language);
  const said = [...(over ? [comeIn.over] : []), ...(kept ? [comeIn.kept] : [])];
  return said.map((one) => spaced(one, language));
}
