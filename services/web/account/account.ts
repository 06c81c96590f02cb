import type { FastifyInstance } from 'fastify';
import type { ApiDeps } from '#services/api/deps.ts';
import { addAccountPage } from './account-page.ts';
import { addDetails } from './details.ts';
import { addKeys } from './keys.ts';
import { addVisitEnds } from './visits.ts';

/** What is one's own, and what one may change of it. */
export function addAccount(app: FastifyInstance, deps: ApiDeps, door: string): void {
  addAccountPage(app, deps);
  addDetails(app, deps);
  addVisitEnds(app, deps, door);
  addKeys(app, deps);
}
