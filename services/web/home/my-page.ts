import type { FastifyRequest } from 'fastify';
import type { Process } from '#domain/processes/process.ts';
import { wordsOf } from '#domain/words/words.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { founds } from '#services/api/start-process.ts';
import { kebab } from '#services/wire/names.ts';
import { type Frame, frameOf } from '../frame.ts';
import { spaced } from '../spaces.ts';
import { type Visitor, visitorOf } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import type { FirstPageWords } from '../words/shapes/first-page.ts';
import { boardWishOf } from '../lists/board-wish.ts';
import { type CalendarsLink, calendarsOf } from './calendars-link.ts';
import { type Card, cardOf } from './overview.ts';
import { type ReadTogether, readersOf } from '../explain/readers.ts';
import { type FirstTurn, firstTurnOf } from './turns.ts';

interface Way {
  readonly href: string;
  readonly text: string;
  readonly about: string;
}

/** The page of the person concerned, in plain words: what happens, what they may ask, what they may refuse, who reads what. */
export interface MyPage {
  readonly frame: Frame;
  readonly title: string;
  readonly first: FirstTurn;
  readonly happening: readonly Card[];
  readonly asking: readonly Way[];
  readonly answering: readonly Way[];
  readonly others: readonly Way[];
  readonly readers: readonly { readonly title: string; readonly readers: readonly ReadTogether[] }[];
  readonly otherRoles: Way | null;
  readonly calendars: CalendarsLink | null;
  readonly silence: string;
  readonly words: FirstPageWords['person'];
}

const role = 'person';
const ofEachKind = 5;

type Seen = NonNullable<Awaited<ReturnType<ApiDeps['books']['seen']>>>;
interface Mine {
  readonly process: Process;
  readonly id: string;
  readonly card: Card;
  readonly seen: Seen;
}

/** Every process in which the visitor is the person concerned. */
async function mineOf(deps: ApiDeps, process: Process, visitor: Visitor): Promise<readonly Mine[]> {
  const { who } = visitor;
  const lines = await deps.books.board(
    who,
    { ...boardWishOf(process), wholly: false },
    {
      filter: 'running',
      order: 'date',
      role,
      limit: ofEachKind,
    },
  );
  const found = await Promise.all(
    lines.map(async (line) => ({
      line,
      seen: await deps.books.seen(who, { kind: process.kind, id: line.id }, role),
    })),
  );
  return found.flatMap(({ line, seen }) => {
    if (!seen) return [];
    return [{ process, id: line.id, card: cardOf(process, line, visitor), seen }];
  });
}

/** What may be done now, by what it means. */
function waysOf(
  several: readonly Mine[],
  means: 'asking' | 'answering' | undefined,
  { language }: Visitor,
): readonly Way[] {
  return several.flatMap(({ process, id, seen, card }) =>
    seen.actions
      .filter(({ command, open }) => open && process.commands[command]?.means === means)
      .map(({ command }) => ({
        href: `/${process.kind}s/${id}/${kebab(command)}?as=${role}`,
        text: wordsOf(process.kind, language).commands[command]?.does ?? command,
        about:
          several.filter((one) => one.process === process).length > 1
            ? `${card.kind} · ${card.house}`
            : card.kind,
      })),
  );
}

/** Makes the page of the person concerned. */
export async function myPage(deps: ApiDeps, request: FastifyRequest): Promise<MyPage> {
  const visitor = visitorOf(request);
  const { language, roles } = visitor;
  const { firstPage, house } = pageWords(language);
  const [first, ...found] = await Promise.all([
    firstTurnOf(deps, visitor, request.waiting),
    ...deps.catalogue.map((process) => mineOf(deps, process, visitor)),
  ]);
  const mine = found.flat();
  const [founding] = deps.catalogue.filter(founds);
  const title = spaced(firstPage.hello(visitor.name), language);
  return {
    frame: frameOf(request, title, '/'),
    title,
    first,
    happening: mine.map((one) => one.card),
    asking: waysOf(mine, 'asking', visitor),
    answering: waysOf(mine, 'answering', visitor),
    others: waysOf(mine, undefined, visitor),
    readers: [...new Set(mine.map((one) => one.process))].map((process) => ({
      title: wordsOf(process.kind, language).title.one,
      readers: readersOf(process, language),
    })),
    otherRoles:
      founding && roles.some((one) => one.role !== role)
        ? { href: `/${founding.kind}s`, text: house.accompaniments, about: firstPage.person.otherRoles }
        : null,
    calendars: calendarsOf(request),
    silence: spaced(firstPage.person.silence, language),
    words: firstPage.person,
  };
}
