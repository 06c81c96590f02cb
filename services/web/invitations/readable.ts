import type { Process } from '#domain/processes/process.ts';
import type { Role } from '#domain/roles.ts';
import { type Language, wordsOf } from '#domain/words/words.ts';
import { spaced } from '../spaces.ts';

/** What a role reads of one kind of process, in words. */
export interface Readable {
  readonly title: string;
  readonly things: readonly string[];
}

/** What a role reads, as the descriptions say it: of every kind that shows it something. */
export const readableBy = (
  catalogue: readonly Process[],
  role: Role,
  language: Language,
): readonly Readable[] =>
  catalogue.flatMap(({ kind, sees }) => {
    const words = wordsOf(kind, language);
    const things = (sees[role] ?? []).flatMap((name) => words.shown[name] ?? []);
    return things.length === 0
      ? []
      : [{ title: words.title.several, things: things.map((one) => spaced(one, language)) }];
  });
