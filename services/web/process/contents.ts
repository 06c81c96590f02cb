import type { pageWords } from '../words/page-words.ts';
import type { Doings } from './doings.ts';
import type { GoOn } from './go-on.ts';

interface Parts {
  readonly doings: Doings;
  readonly goOn: GoOn | null;
  readonly tasks: readonly unknown[];
  readonly others: readonly unknown[];
  readonly papers: readonly unknown[];
}

/** Headings of the page that are there, where it is long. */
export function contentsOf(
  page: Parts,
  { process, whole, turns }: ReturnType<typeof pageWords>,
): readonly { readonly href: string; readonly text: string }[] {
  const { groups, rarely } = page.doings;
  // All there is may stand in the card already.
  const hasMore = groups.length + rarely.length > 0 || (page.goOn?.ways.length ?? 0) === 0;
  const parts = [
    { href: '#now', text: process.now, isThere: hasMore },
    { href: '#not-yet', text: process.notYet, isThere: page.doings.closed.length > 0 },
    { href: '#tasks', text: whole.tasks, isThere: page.tasks.length > 0 },
    { href: '#others', text: turns.others, isThere: page.others.length > 0 },
    { href: '#known', text: process.known, isThere: true },
    { href: '#papers', text: process.papers, isThere: page.papers.length > 0 },
    { href: '#happened', text: process.happened, isThere: true },
  ].filter((one) => one.isThere);
  return parts.length > 3 ? parts.map(({ href, text }) => ({ href, text })) : [];
}
