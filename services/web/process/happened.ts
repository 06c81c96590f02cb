import { isRole } from '#domain/roles.ts';
import { sharedWords, wordsOf } from '#domain/words/words.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { momentInWords } from '../dates.ts';
import { spaced } from '../spaces.ts';
import type { Visitor } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import type { Look } from './look.ts';

/** That something happened, as it is stored. */
export type Happened = Awaited<ReturnType<ApiDeps['books']['notices']>>[number];

/** That something happened, in a sentence. */
export interface Happening {
  readonly day: string;
  readonly sentence: string;
  readonly by: string | null;
}

const atOnce = 500;
const readAtMost = 5000;

/** What happened, in order, to the end. */
export async function happenedTo(
  deps: ApiDeps,
  { who }: Visitor,
  { seen, id }: Pick<Look, 'seen' | 'id'>,
): Promise<readonly Happened[]> {
  const found: Happened[] = [];
  for (let more = true; more && found.length < readAtMost;) {
    const after = found.at(-1)?.seq ?? 0;
    const rows = await deps.books.notices(who, { kind: seen.kind, id }, after, atOnce);
    found.push(...rows);
    more = rows.length === atOnce;
  }
  return found;
}

/** In which role it was done. Who did it is not told to those who only read: the database keeps that from them. */
function byWhom({ role }: Happened, { naming }: Look): string | null {
  if (!isRole(role)) return null;
  return pageWords(naming.language).process.by(sharedWords(naming.language).roles[role]);
}

/** What happened, in sentences, the newest first. */
export function happeningsOf(happened: readonly Happened[], look: Look): readonly Happening[] {
  const { kind, language } = look.naming;
  const words = wordsOf(kind, language);
  const byTime: { readonly [type: string]: string } = sharedWords(language).timeRecords;
  return happened.toReversed().flatMap((one) => {
    const sentence = words.commands[one.type]?.done ?? words.rules[one.type] ?? byTime[one.type];
    if (sentence === undefined) return [];
    return [
      {
        day: momentInWords(one.at, language),
        sentence: spaced(sentence, language),
        by: byWhom(one, look),
      },
    ];
  });
}
