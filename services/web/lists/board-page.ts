import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Process } from '#domain/processes/process.ts';
import { wordsOf } from '#domain/words/words.ts';
import { cursorOf, placeIn } from '#services/api/cursor.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { idSchema } from '#services/wire/input-schema.ts';
import { founds } from '#services/api/start-process.ts';
import { type Frame, frameOf } from '../frame.ts';
import { type Start, startsOf } from '../home/starts.ts';
import { spaced } from '../spaces.ts';
import { type Visitor, visitorOf } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import type { BoardWords } from '../words/shapes/board.ts';
import { type BoardRow, boardRows } from './board-rows.ts';
import { boardWishOf } from './board-wish.ts';
import { type NoteTyped, noteFieldsOf } from './contact-note.ts';
import { type Outside, outsideOf } from './outside.ts';
import { countedUpTo, countInWords } from './counts.ts';
import { addressOf, type FilterLink } from './filters.ts';

interface Link {
  readonly href: string;
  readonly text: string;
}

/** A column; one that sorts is a link, and says whether it sorts now. */
interface Column {
  readonly text: string;
  readonly href: string | null;
  readonly isSorted: boolean;
}

/** A table of processes of one kind: the board of whoever advises, the list of everybody else. */
export interface BoardPage {
  readonly frame: Frame;
  readonly title: string;
  readonly sentence: string;
  readonly status: string | null;
  readonly filtersTitle: string;
  readonly filters: readonly FilterLink[];
  readonly columns: readonly Column[];
  readonly rows: readonly BoardRow[];
  readonly empty: string | null;
  readonly more: Link | null;
  readonly toStart: Link | null;
  readonly spreadsheet: Link;
  readonly starts: readonly Start[];
  /** What the visitor follows that is not here; under the first page of what is running. */
  readonly outside: Outside | null;
  readonly noting: string;
  readonly seeing: string;
  readonly hasNews: boolean;
  /** The page as it is shown, to come back to. */
  readonly query: string;
  readonly words: BoardWords;
}

const boardShows = ['running', 'changed', 'late', 'paused', 'ended'] as const;
const orders = ['date', 'contact', 'age'] as const;
const boardPlace = z.tuple([
  z
    .string()
    .max(40)
    .regex(/^(-?infinity|[\d :.+T-]+)$/),
  idSchema,
]);

export const boardQuery = z.object({
  show: z.enum(boardShows).catch('running').default('running'),
  by: z.enum(orders).catch('date').default('date'),
  after: z.string().min(1).max(400).optional(),
  kept: z.uuid().optional().catch(undefined),
  seen: z.literal('1').optional().catch(undefined),
});
export type BoardQuery = z.infer<typeof boardQuery>;

const rowsAtOnce = 20;

type Counts = Awaited<ReturnType<ApiDeps['books']['boardCounts']>>;

const shortly = ({ show, by }: Pick<BoardQuery, 'show' | 'by'>) => ({
  show: show === 'running' ? undefined : show,
  by: by === 'date' ? undefined : by,
});

function filtersOf(
  here: string,
  counts: Counts,
  { show, by }: BoardQuery,
  words: BoardWords,
): readonly FilterLink[] {
  return boardShows
    .filter((one) => one === 'running' || one === 'changed' || one === show || counts[one] > 0)
    .map((one) => ({
      href: addressOf(here, shortly({ show: one, by })),
      text: `${words[one]} (${countInWords(counts[one], words)})`,
      isHere: one === show,
    }));
}

function sentenceOf(counts: Counts, words: BoardWords): string {
  const of = (count: number): string => countInWords(count, words);
  const since = [
    ...(counts.changed > 0 ? [words.changedSince(of(counts.changed))] : []),
    ...(counts.late > 0 ? [words.gonePast(of(counts.late))] : []),
  ];
  return [words.going(of(counts.running)), ...(since.length > 0 ? [`${since.join(', ')}.`] : [])].join(' ');
}

const plain = (text: string): Column => ({ text, href: null, isSorted: false });

function columnsOf(
  here: string,
  process: Process,
  { show, by }: BoardQuery,
  words: BoardWords,
): readonly Column[] {
  const sorting = (text: string, order: BoardQuery['by']): Column => ({
    text,
    href: addressOf(here, shortly({ show, by: order })),
    isSorted: by === order,
  });
  return [
    plain(words.institution),
    plain(words.stage),
    sorting(words.since, 'age'),
    sorting(words.nextDate, 'date'),
    ...(process.contact ? [sorting(words.lastContact, 'contact')] : []),
  ];
}

const emptyOf = (words: BoardWords, show: BoardQuery['show']): string =>
  ({
    running: words.emptyAll,
    changed: words.emptyChanged,
    late: words.emptyLate,
    paused: words.emptyPaused,
    ended: words.emptyEnded,
  })[show];

async function read(deps: ApiDeps, { who }: Visitor, process: Process, { show, by, after }: BoardQuery) {
  const wish = boardWishOf(process);
  const place = placeIn(boardPlace, after);
  const from = place && { key: place[0], id: place[1] };
  const [counts, found] = await Promise.all([
    deps.books.boardCounts(who, wish, countedUpTo + 1),
    deps.books.board(who, wish, { filter: show, order: by, after: from, limit: rowsAtOnce + 1 }),
  ]);
  const lines = found.slice(0, rowsAtOnce);
  const last = found.length > rowsAtOnce ? lines.at(-1) : undefined;
  return { counts, lines, next: last && cursorOf([last.key, last.id]) };
}

/** Makes the page; `back` is a note that was not kept, shown again as it was typed. */
export async function boardPage(
  deps: ApiDeps,
  request: FastifyRequest,
  process: Process,
  query: BoardQuery,
  back?: NoteTyped,
): Promise<BoardPage> {
  const visitor = visitorOf(request);
  const { language } = visitor;
  const { board: words, form } = pageWords(language);
  const here = `/${process.kind}s`;
  const { counts, lines, next } = await read(deps, visitor, process, query);
  const { kept, after, seen } = query;
  const rows = await boardRows(deps, process, visitor, lines, { notes: noteFieldsOf(process), back, kept });
  const title = wordsOf(process.kind, language).title.several;
  const isShown = kept === undefined || lines.some((one) => one.id === kept);
  return {
    frame: frameOf(request, back ? spaced(`${form.errorPrefix} ${title}`, language) : title, here),
    title,
    sentence: spaced(sentenceOf(counts, words), language),
    status: seen ? words.allSeenDone : isShown ? null : words.kept,
    filtersTitle: words.filters,
    filters: filtersOf(here, counts, query, words),
    columns: columnsOf(here, process, query, words),
    rows,
    empty: rows.length === 0 ? emptyOf(words, query.show) : null,
    more: next
      ? { href: addressOf(here, { ...shortly(query), after: next }), text: words.more(rowsAtOnce) }
      : null,
    toStart: after ? { href: addressOf(here, shortly(query)), text: words.toStart } : null,
    spreadsheet: { href: addressOf(`${here}.csv`, shortly(query)), text: words.spreadsheet },
    starts: founds(process) ? startsOf(process, visitor) : [],
    outside: founds(process) && query.show === 'running' && !after ? await outsideOf(deps, visitor) : null,
    noting: `${here}/contact`,
    seeing: `${here}/seen`,
    hasNews: rows.some((one) => one.news !== null),
    query: addressOf('', { ...shortly(query), after }),
    words,
  };
}
