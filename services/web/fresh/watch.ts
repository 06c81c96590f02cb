import type { Language } from '#domain/words/words.ts';
import { pageWords } from '../words/page-words.ts';

/** What an open page watches, and what it says when something changed. */
export interface Watch {
  /** Names of processes, with spaces between them. */
  readonly of: string;
  readonly changed: string;
  readonly waiting: string;
  /** Whether something is awaited that may come before the stream is open: then the page is asked for again at once. */
  readonly isSoon: boolean;
}

/** A page names so many processes at most: an address has its length. */
export const watchedAtMost = 60;

/** Watches processes for a page; the first ones of very many. */
export function watching(
  several: readonly { readonly kind: string; readonly id: string }[],
  language: Language,
  isSoon = false,
): Watch {
  const { changed, waiting } = pageWords(language).fresh;
  const of = several.slice(0, watchedAtMost).map(({ kind, id }) => `${kind}/${id}`);
  return { of: of.join(' '), changed, waiting, isSoon };
}
