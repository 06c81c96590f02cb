import { languages, sharedWords, wordsOf } from '#domain/words/words.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import type { Visitor } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import type { Sight } from './around.ts';
import type { Look } from './look.ts';

/** A way to something that belongs here. */
export interface Link {
  readonly href: string;
  readonly text: string;
  readonly about: string;
}

/** The other processes of the same accompaniment that the visitor sees. */
export const linksTo = (others: readonly Sight[], language: Visitor['language']): readonly Link[] =>
  others.map(({ process: { kind }, id, seen }) => {
    const words = wordsOf(kind, language);
    return { href: `/${kind}s/${id}`, text: words.title.one, about: words.states[seen.state] ?? '' };
  });

/** What was put on paper and is for one of the visitor's roles. */
export async function papersOf(
  deps: ApiDeps,
  { who, language }: Visitor,
  look: Look,
): Promise<readonly Link[]> {
  const { process, id, held } = look;
  if (Object.keys(process.papers).length === 0) return [];
  const papers = await deps.books.papers(who, { kind: process.kind, id }, held);
  const words = pageWords(language).process;
  const tongues = new Map<string, string>(languages.map((one) => [one, one.toUpperCase()]));
  return papers.map(({ id: paper, name, format, language: of, number }) => ({
    href: `/${process.kind}s/${id}/papers/${paper}`,
    text: `${sharedWords(language).papers[name]} (${format.toUpperCase()})`,
    about: `${words.version(number)}, ${tongues.get(of) ?? of}`,
  }));
}
