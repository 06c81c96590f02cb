import type { Process } from '#domain/processes/process.ts';
import { isRole } from '#domain/roles.ts';
import { type Language, sharedWords, wordsOf } from '#domain/words/words.ts';

/** What one role reads of a process. */
export interface Reader {
  readonly role: string;
  readonly reads: readonly string[];
}

/** Who reads what of a process, from its description. */
export function readersOf({ kind, sees }: Process, language: Language): readonly Reader[] {
  const { shown } = wordsOf(kind, language);
  const { roles } = sharedWords(language);
  return Object.entries(sees).flatMap(([role, names]) =>
    isRole(role) && names.length > 0
      ? [{ role: roles[role], reads: names.map((name) => shown[name] ?? name) }]
      : [],
  );
}
