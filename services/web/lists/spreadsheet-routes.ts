import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Process } from '#domain/processes/process.ts';
import { wordsOf } from '#domain/words/words.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { inboxCursor, inboxPlaceIn } from '#services/api/routes/own.ts';
import { rolesInWords } from '../process/shown.ts';
import { type Visitor, visitorOf } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import { boardQuery } from './board-page.ts';
import { type BoardLine, newsOf } from './board-rows.ts';
import { boardWishOf } from './board-wish.ts';
import { inboxQuery } from './inbox-page.ts';
import { type TurnAsked, turnRow } from './inbox-rows.ts';
import { linesAtOnce, type Part, sendSpreadsheet } from './spreadsheet.ts';
import { stageOf } from './stage.ts';
import { roleInWords, whatInWords } from './turn-words.ts';

const partOf = <T, P>(
  found: readonly T[],
  place: (last: T) => P,
  line: (one: T) => readonly string[],
): Part<P> => {
  const shown = found.slice(0, linesAtOnce);
  const last = found.length > linesAtOnce ? shown.at(-1) : undefined;
  return { lines: shown.map(line), next: last && place(last) };
};

/** A turn as a line: what to do, in what, where, as whom, by when, whether that is past, whose it is, what happens else. */
function turnLine(deps: ApiDeps, visitor: Visitor, publicUrl: string, turn: TurnAsked): readonly string[] {
  const { who, language } = visitor;
  const { inbox, process: said } = pageWords(language);
  const [row] = turnRow(deps, visitor, turn);
  return [
    row?.text ?? '',
    wordsOf(turn.kind, language).title.one,
    turn.house ?? '',
    roleInWords(turn.role, language),
    turn.due,
    turn.due < who.today ? said.yes : said.no,
    turn.alone ? inbox.mine : inbox.team,
    row?.otherwise ?? '',
    `${publicUrl}/${turn.kind}s/${turn.id}`,
  ];
}

function addInboxSpreadsheet(app: FastifyInstance, deps: ApiDeps, publicUrl: string): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: '/inbox.csv',
    config: { policy: 'visits' },
    schema: { querystring: inboxQuery },
    handler: async (request, reply) => {
      const visitor = visitorOf(request);
      const { who, language } = visitor;
      const { sheet } = pageWords(language);
      const { show } = request.query;
      return sendSpreadsheet<string>(reply, {
        name: 'inbox',
        today: who.today,
        header: sheet.inbox,
        cut: sheet.cut,
        part: async (after) =>
          partOf(
            await deps.books.turns(who, { filter: show, after: inboxPlaceIn(after), limit: linesAtOnce + 1 }),
            inboxCursor,
            (turn) => turnLine(deps, visitor, publicUrl, turn),
          ),
      });
    },
  });
}

/** A process as a line: where, at which stage, since when, next date with what and whose, whether past, last contact, news. */
function boardLine(
  process: Process,
  { who, language }: Visitor,
  publicUrl: string,
  { line, news }: { readonly line: BoardLine; readonly news: string },
): readonly string[] {
  const { process: said } = pageWords(language);
  const { turn } = line;
  return [
    line.house ?? '',
    stageOf(process, line.state, language).text,
    line.openedOn ?? '',
    turn?.due ?? '',
    turn ? whatInWords(line.turnIn, turn.what, language) : '',
    turn ? rolesInWords(turn.whose, language) : '',
    turn && turn.due < who.today ? said.yes : said.no,
    line.contactOn ?? '',
    news,
    `${publicUrl}/${line.kind}s/${line.id}`,
  ];
}

function addBoardSpreadsheet(app: FastifyInstance, deps: ApiDeps, process: Process, publicUrl: string): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: `/${process.kind}s.csv`,
    config: { policy: 'visits' },
    schema: { querystring: boardQuery },
    handler: async (request, reply) => {
      const visitor = visitorOf(request);
      const { who, language } = visitor;
      const { sheet } = pageWords(language);
      const { show, by } = request.query;
      const wish = boardWishOf(process);
      const page = { filter: show, order: by, limit: linesAtOnce + 1 };
      return sendSpreadsheet<BoardLine>(reply, {
        name: `${process.kind}s`,
        today: who.today,
        header: sheet.board,
        cut: sheet.cut,
        part: async (after) => {
          const lines = await deps.books.board(who, wish, { ...page, after });
          const news = await newsOf(deps, visitor, lines);
          return partOf(
            lines,
            (last) => last,
            (line) =>
              boardLine(process, visitor, publicUrl, { line, news: news(line)?.sentences.join(' ; ') ?? '' }),
          );
        },
      });
    },
  });
}

/** Every list as a spreadsheet: the same lines that its page shows, to the end. */
export function addSpreadsheets(app: FastifyInstance, deps: ApiDeps, publicUrl: string): void {
  addInboxSpreadsheet(app, deps, publicUrl);
  for (const process of deps.catalogue) addBoardSpreadsheet(app, deps, process, publicUrl);
}
