import { wordsOf, sharedWords, type Language } from '#domain/words/words.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';

type News = Awaited<ReturnType<ApiDeps['books']['news']>>[number];

/** What changed in an accompaniment since the visitor last looked. */
export interface NewsSaid {
  readonly tag: string;
  readonly sentences: readonly string[];
  readonly others: string | null;
}

const sentencesAtMost = 2;

const sentenceOf = ({ kind, type }: News, language: Language): string | undefined => {
  const words = wordsOf(kind, language);
  const byTime: { readonly [type: string]: string } = sharedWords(language).timeRecords;
  return words.commands[type]?.done ?? words.rules[type] ?? byTime[type];
};

/** The newest first, what is said several times once with its number; one line of somebody with two roles counts once. */
export function newsInWords(several: readonly News[], language: Language): NewsSaid | null {
  const { board } = pageWords(language);
  const once = [...new Map(several.map((one) => [`${one.id}|${one.seq}`, one])).values()].toSorted((a, b) =>
    b.at.localeCompare(a.at),
  );
  const counted = new Map<string, number>();
  for (const one of once) {
    const sentence = sentenceOf(one, language);
    if (sentence !== undefined) counted.set(sentence, (counted.get(sentence) ?? 0) + 1);
  }
  if (counted.size === 0) return null;
  const said = [...counted].map(([what, count]) => (count === 1 ? what : board.several(what, count)));
  const left = said.length - sentencesAtMost;
  return {
    tag: once.every((one) => one.seenOn === null) ? board.newForYou : board.news,
    sentences: said.slice(0, sentencesAtMost).map((one) => spaced(one, language)),
    others: left > 0 ? spaced(board.otherNews(left), language) : null,
  };
}
