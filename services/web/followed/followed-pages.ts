import type { FastifyInstance } from 'fastify';
import type { ApiDeps } from '#services/api/deps.ts';
import { addImport } from './import-routes.ts';
import { addFollowedList } from './list.ts';
import { addFollowedOne } from './one-routes.ts';

/** An advisor's own list of accompaniments that are not here, and the table it is taken from. */
export async function addFollowed(app: FastifyInstance, deps: ApiDeps): Promise<void> {
  await addImport(app, deps);
  addFollowedList(app, deps);
  addFollowedOne(app, deps);
}
