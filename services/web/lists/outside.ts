import type { ApiDeps } from '#services/api/deps.ts';
import { dayInBrief } from '../dates.ts';
import { spaced } from '../spaces.ts';
import type { Visitor } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';

/** What an advisor follows that is not in Passerelle, in short, under their board. */
export interface Outside {
  readonly title: string;
  readonly rows: readonly {
    readonly href: string;
    readonly name: string;
    readonly tag: string;
    readonly about: string;
    readonly late: string | null;
  }[];
  readonly all: { readonly href: string; readonly text: string };
}

const rowsAtMost = 10;

/** The next of what a visitor follows outside; nothing for whoever advises nobody. */
export async function outsideOf(deps: ApiDeps, { who, language }: Visitor): Promise<Outside | null> {
  if (!(await deps.books.advises(who))) return null;
  const { followed: words, board, inbox } = pageWords(language);
  const title = spaced(words.title, language);
  const found = await deps.books.followed(who, rowsAtMost);
  return {
    title,
    rows: found.map(({ id, noted }) => ({
      href: `/followed/${id}`,
      name: noted.institution || words.unnamed,
      tag: words.tag,
      about: [
        ...(noted.stage ? [noted.stage] : []),
        `${board.nextDate}\u00a0: ${noted.nextOn ? dayInBrief(noted.nextOn, language) : board.noDate.toLocaleLowerCase()}`,
      ].join(' · '),
      late: noted.nextOn && noted.nextOn < who.today ? inbox.passed : null,
    })),
    all: { href: '/followed', text: spaced(words.see, language) },
  };
}
