import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ApiDeps } from '#services/api/deps.ts';
import { inboxCursor, inboxPlaceIn } from '#services/api/routes/own.ts';
import { dayNear } from '../dates.ts';
import { type Frame, frameOf } from '../frame.ts';
import { render } from '../render.ts';
import { spaced } from '../spaces.ts';
import { type Visitor, visitorOf } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import { countedUpTo, countInWords } from './counts.ts';
import { addressOf, type FilterLink } from './filters.ts';
import { awaitedRow, isThisWeek, type TurnAsked, type TurnRow, turnRow } from './inbox-rows.ts';

/** What is whose turn, in sections of time. */
export interface InboxPage {
  readonly frame: Frame;
  readonly title: string;
  readonly filtersTitle: string;
  readonly filters: readonly FilterLink[];
  readonly sentence: string;
  readonly sections: readonly {
    readonly title: string;
    readonly note: string | null;
    readonly rows: readonly TurnRow[];
  }[];
  readonly more: { readonly href: string; readonly text: string } | null;
  readonly spreadsheet: { readonly href: string; readonly text: string };
}

export const inboxShows = ['mine', 'team', 'late'] as const;
export type InboxShow = (typeof inboxShows)[number];

const rowsAtOnce = 50;
const othersAtMost = 10;

export const inboxQuery = z.object({
  show: z.enum(inboxShows).catch('mine').default('mine'),
  after: z.string().min(1).max(400).optional(),
});

type Counts = Awaited<ReturnType<ApiDeps['books']['turnCounts']>>;

function filtersOf({ language }: Visitor, counts: Counts, show: InboxShow): readonly FilterLink[] {
  const { inbox, board } = pageWords(language);
  return inboxShows.map((one) => ({
    href: addressOf('/inbox', { show: one === 'mine' ? undefined : one }),
    text: `${inbox[one]} (${countInWords(counts[one], board)})`,
    isHere: one === show,
  }));
}

/** The sentence above the rows: what is late, or what comes next; and never that nothing is to do where a team waits. */
function sentenceOf(
  { language }: Visitor,
  counts: Counts,
  show: InboxShow,
  first: TurnAsked | undefined,
): string {
  const { inbox } = pageWords(language);
  if (show === 'late') return counts.late > 0 ? inbox.someLate(counts.late) : inbox.noneLate;
  if (!first) {
    if (show === 'team') return inbox.noneTeam;
    return [inbox.noneMine, ...(counts.team > 0 ? [inbox.atTeam(counts.team)] : [])].join(' ');
  }
  return counts.late > 0 ? inbox.someLate(counts.late) : inbox.noneLateNext(dayNear(first.due, language));
}

function sectionsOf(
  deps: ApiDeps,
  visitor: Visitor,
  turns: readonly TurnAsked[],
  others: InboxPage['sections'][number]['rows'],
): InboxPage['sections'] {
  const { inbox } = pageWords(visitor.language);
  const { today } = visitor.who;
  const rows = (several: readonly TurnAsked[]) => several.flatMap((one) => turnRow(deps, visitor, one));
  const late = turns.filter((one) => one.due < today);
  const soon = turns.filter((one) => one.due >= today && isThisWeek(one.due, today));
  const later = turns.filter((one) => !isThisWeek(one.due, today));
  return [
    { title: inbox.late, note: null, rows: rows(late) },
    { title: inbox.thisWeek, note: null, rows: rows(soon) },
    { title: inbox.next, note: null, rows: rows(later) },
    { title: inbox.others, note: inbox.othersNote, rows: others },
  ].filter((one) => one.rows.length > 0);
}

async function inboxPage(
  deps: ApiDeps,
  request: FastifyRequest,
  { show, after }: z.infer<typeof inboxQuery>,
): Promise<InboxPage> {
  const visitor = visitorOf(request);
  const { who, language } = visitor;
  const { inbox, board } = pageWords(language);
  const [counts, found, others] = await Promise.all([
    deps.books.turnCounts(who, countedUpTo + 1),
    deps.books.turns(who, { filter: show, after: inboxPlaceIn(after), limit: rowsAtOnce + 1 }),
    show === 'mine' && !after ? deps.books.awaited(who, othersAtMost) : [],
  ]);
  const turns = found.slice(0, rowsAtOnce);
  const last = found.length > rowsAtOnce ? turns.at(-1) : undefined;
  const query = { show: show === 'mine' ? undefined : show };
  return {
    frame: frameOf(request, inbox.title, '/inbox'),
    title: inbox.title,
    filtersTitle: inbox.filters,
    filters: filtersOf(visitor, counts, show),
    sentence: spaced(sentenceOf(visitor, counts, show, turns[0]), language),
    sections: sectionsOf(
      deps,
      visitor,
      turns,
      others.flatMap((one) => awaitedRow(visitor, one)),
    ),
    more: last
      ? {
          href: addressOf('/inbox', { ...query, after: inboxCursor(last) }),
          text: spaced(board.more(rowsAtOnce), language),
        }
      : null,
    spreadsheet: { href: addressOf('/inbox.csv', query), text: board.spreadsheet },
  };
}

/** Whose turn it is: mine, my team's, what is late; then what others are asked for. */
export function addInbox(app: FastifyInstance, deps: ApiDeps): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: '/inbox',
    config: { policy: 'visits' },
    schema: { querystring: inboxQuery },
    handler: async (request, reply) => render(reply, 'inbox', await inboxPage(deps, request, request.query)),
  });
}
