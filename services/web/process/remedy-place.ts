import { type Language, wordsOf } from '#domain/words/words.ts';
import { spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';
import type { Sight } from './around.ts';
import type { Way } from './way-to.ts';

/** The way to another process, where what takes a reason away goes on there already (`in` of the remedy). */
export function placeOfRemedy(
  { process, seen }: Pick<Sight, 'process' | 'seen'>,
  reason: string | undefined,
  others: readonly Sight[],
  language: Language,
): Way | undefined {
  const place = process.remedies[reason ?? '']?.in;
  const there = others.find((one) => place !== undefined && one.id === Object(seen.view)[place]);
  if (!there) return undefined;
  const { kind } = there.process;
  const { see } = pageWords(language).doings;
  return {
    command: null,
    href: `/${kind}s/${there.id}`,
    text: spaced(see(wordsOf(kind, language).title.one), language),
  };
}
