import { isRole } from '#domain/roles.ts';
import { sharedWords, wordsOf } from '#domain/words/words.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { momentInWords } from '../dates.ts';
import type { Visitor } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import type { Look } from './look.ts';

/** That something happened, in a sentence. */
export interface Happening {
  readonly day: string;
  readonly sentence: string;
  readonly by: string | null;
}

const readAtMost = 500;

/** What happened, the newest first. */
export async function happeningsOf(
  deps: ApiDeps,
  { who, language }: Visitor,
  look: Look,
): Promise<readonly Happening[]> {
  const { kind } = look.seen;
  const words = wordsOf(kind, language);
  const { roles, timeRecords } = sharedWords(language);
  const byTime: { readonly [type: string]: string } = timeRecords;
  const rows = await deps.books.notices(who, { kind, id: look.id }, 0, readAtMost);
  return rows.toReversed().flatMap(({ type, at, role }) => {
    const sentence = words.commands[type]?.done ?? words.rules[type] ?? byTime[type];
    if (sentence === undefined) return [];
    const by = isRole(role) ? pageWords(language).process.by(roles[role]) : null;
    return [{ day: momentInWords(at, language), sentence, by }];
  });
}
