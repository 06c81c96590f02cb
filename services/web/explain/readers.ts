import type { Process } from '#domain/processes/process.ts';
import { type Role, roles } from '#domain/roles.ts';
import { type Language, sharedWords, wordsOf } from '#domain/words/words.ts';
import { spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';

/** Things that the same roles read. */
export interface ReadTogether {
  readonly things: readonly string[];
  readonly by: string;
}

/** What there is to read of a process, and by which roles: each thing is named once, what most read comes first. */
export function readersOf({ kind, sees }: Process, language: Language): readonly ReadTogether[] {
  const { shown } = wordsOf(kind, language);
  const called = sharedWords(language).roles;
  const { sight } = pageWords(language).explain;
  const readers = new Map<string, Role[]>();
  for (const role of roles)
    for (const name of sees[role] ?? []) readers.set(name, [...(readers.get(name) ?? []), role]);
  const together = Map.groupBy(readers, ([, several]) => several.map((role) => called[role]).join(', '));
  return [...together]
    .map(([by, things]) => ({ by, things, count: things[0]?.[1].length ?? 0 }))
    .toSorted((one, other) => other.count - one.count)
    .map(({ by, things, count }) => ({
      things: things.map(([name]) => spaced(shown[name] ?? name, language)),
      by: spaced(count === roles.length ? sight.readByAll : sight.readBy(by), language),
    }));
}
