import type { FastifyReply } from 'fastify';
import { tableOut } from '#domain/followed/out.ts';
import { followedWords } from '#domain/words/followed.ts';
import type { Language } from '#domain/words/words.ts';
import { csvOf } from '#services/spreadsheet/write-csv.ts';
import type { SignedIn } from './books.ts';
import type { ApiDeps } from './deps.ts';

/** Sends somebody's own list as a table: what came in, with what was noted here. What is linked has left it. */
export async function followedCsv(
  deps: ApiDeps,
  reply: FastifyReply,
  who: SignedIn,
  language: Language,
): Promise<FastifyReply> {
  const rows = (await deps.books.everyFollowed(who)).filter(({ accompaniment }) => accompaniment === null);
  const words = followedWords(language);
  return reply
    .type('text/csv; charset=utf-8')
    .headers({ 'content-disposition': 'attachment; filename="passerelle.csv"', 'cache-control': 'no-store' })
    .send(csvOf(tableOut(rows, (field) => words[field])));
}
