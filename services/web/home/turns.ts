import type { ApiDeps } from '#services/api/deps.ts';
import { dayNear } from '../dates.ts';
import { type TurnRow, turnRow } from '../lists/inbox-rows.ts';
import { whatInWords } from '../lists/turn-words.ts';
import { rolesInWords } from '../process/shown.ts';
import { spaced } from '../spaces.ts';
import type { Visitor } from '../visitor.ts';
import { waitingUpTo } from '../waiting.ts';
import { pageWords } from '../words/page-words.ts';

/** What is first on every first page: the turn of the visitor, or that there is none, and what comes next. */
export interface FirstTurn {
  readonly title: string;
  readonly turn: TurnRow | null;
  readonly sentence: string | null;
  readonly also: readonly TurnRow[];
  readonly alsoTitle: string;
  readonly whole: { readonly href: string; readonly text: string } | null;
}

const alsoAtMost = 3;

async function nextOfOthers(deps: ApiDeps, { who, language }: Visitor): Promise<string> {
  const { firstPage } = pageWords(language);
  const [line] = await deps.books.awaited(who, 1);
  if (!line?.turn) return firstPage.nothingDated;
  const { due, whose, what } = line.turn;
  const said = firstPage.nothingNext(
    dayNear(due, language),
    rolesInWords(whose, language),
    whatInWords(line.kind, what, language),
  );
  return spaced(said, language);
}

/** Finds it out: turns of the visitor alone go before those of a team they are part of. */
export async function firstTurnOf(deps: ApiDeps, visitor: Visitor, waiting: number): Promise<FirstTurn> {
  const { who, language, name } = visitor;
  const { firstPage } = pageWords(language);
  const mine = await deps.books.turns(who, { filter: 'mine', limit: alsoAtMost + 1 });
  const [turn = null, ...also] = mine.flatMap((one) => turnRow(deps, visitor, one));
  const { team } = turn ? { team: 0 } : await deps.books.turnCounts(who, waitingUpTo + 1);
  const atTeam = team > 0 ? pageWords(language).inbox.atTeam(team) : null;
  const count = waiting > waitingUpTo ? `${waitingUpTo}+` : String(waiting);
  return {
    title: spaced(turn ? firstPage.yours(name) : firstPage.nothing, language),
    turn,
    sentence: turn ? null : (atTeam ?? (await nextOfOthers(deps, visitor))),
    also,
    alsoTitle: firstPage.alsoYours,
    whole:
      waiting > 1 || team > 0
        ? {
            href: team > 0 ? '/inbox?show=team' : '/inbox',
            text: firstPage.whole(team > 0 ? String(team) : count),
          }
        : null,
  };
}
