import { isKind } from '#domain/kinds.ts';
import { isPaperName } from '#domain/paper/names.ts';
import { learnOf, readersOf } from '#domain/readership.ts';
import type { Role } from '#domain/roles.ts';
import { type Language, sharedWords, wordsOf } from '#domain/words/words.ts';
import type { Holders } from '../process/around.ts';
import { rolesWithNames } from '../process/turn.ts';
import { toldBy } from '../process/what-next.ts';
import { capital, spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';
import type { Line } from './line.ts';

/** What follows when a command is sent, in the words of the description. */
export interface Follows {
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly weight: string | null;
}

/** What an event starts in other processes and puts on paper; that it tells another process is no news to people. */
function setOff({ process, command }: Line, language: Language) {
  const names = (process.reactionNames[command] ?? []).map((one) => one.split(' '));
  return {
    begins: names.flatMap(([how, kind = '']) =>
      how === 'start' && isKind(kind) ? [wordsOf(kind, language).title.one] : [],
    ),
    papers: names.flatMap(([how, paper = '']) =>
      how === 'render' && isPaperName(paper) ? [capital(sharedWords(language).papers[paper])] : [],
    ),
  };
}

/** Who reads what, who is told, where it leads. */
export function followsOf(line: Line, language: Language, holders: Holders): Follows {
  const { process, command, to, weighs } = line;
  const { check } = pageWords(language);
  const said = (roles: readonly Role[]): string => rolesWithNames(roles, holders, language);
  const readers = readersOf(process, command);
  const told = toldBy(process, command);
  const { begins, papers } = setOff(line, language);
  const lists: readonly (readonly [string, string])[] = [
    [check.read, said(readers ?? [])],
    [check.learn, said(learnOf(process, command)) || check.onlyYou],
    [check.told, said(told)],
    [check.leads, to === undefined ? '' : (wordsOf(process.kind, language).states[to] ?? '')],
    [check.begins, begins.join(', ')],
    [check.onPaper, papers.join(', ')],
  ];
  return {
    facts: lists
      .filter(([, value]) => value !== '')
      .map(([label, value]) => ({ label, value: spaced(capital(value), language) })),
    weight: weighs === undefined ? null : spaced(check[weighs], language),
  };
}
