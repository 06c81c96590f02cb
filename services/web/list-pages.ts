import type { FastifyInstance } from 'fastify';
import type { ApiDeps } from '#services/api/deps.ts';
import { addInbox } from './lists/inbox-page.ts';
import { addBoards } from './lists/board-routes.ts';
import { addSpreadsheets } from './lists/spreadsheet-routes.ts';
import { addFollowed } from './followed/followed-pages.ts';

/** Whose turn it is, what one accompanies, and what one follows elsewhere. */
export async function addListPages(pages: FastifyInstance, deps: ApiDeps, publicUrl: string): Promise<void> {
  addInbox(pages, deps);
  addBoards(pages, deps);
  addSpreadsheets(pages, deps, publicUrl);
  await addFollowed(pages, deps);
}
