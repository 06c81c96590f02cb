import type { FastifyInstance } from 'fastify';
import type { ApiDeps } from '#services/api/deps.ts';
import { addHandOut } from './links/hand-out.ts';
import { addForms } from './forms/form-routes.ts';
import { addDifferences } from './text/differences.ts';
import { addPapers } from './process/papers.ts';
import { addTextPages } from './text/text-routes.ts';
import { addWordingCheck } from './wording/wording-page.ts';
import { addFilling } from './filling/fill-routes.ts';
import { addProcessPages } from './process/process-page.ts';
import type { House } from './house.ts';

/** Every page of every kind of process, made of its description. */
export async function addPagesOfProcesses(
  pages: FastifyInstance,
  deps: ApiDeps,
  house: House,
): Promise<void> {
  addHandOut(pages, deps, house);
  addForms(pages, deps);
  addDifferences(pages, deps);
  addPapers(pages, deps);
  addTextPages(pages, deps);
  addWordingCheck(pages);
  await addFilling(pages, deps);
  addProcessPages(pages, deps);
}
