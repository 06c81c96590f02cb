import type { FastifyInstance } from 'fastify';
import type { ApiDeps } from '#services/api/deps.ts';
import { addCommandForm } from './command-form.ts';
import { linesDone, linesStarting } from './line.ts';
import { addStartForm } from './start-form.ts';

/** A form for every command that people give, of every kind of process. */
export function addForms(app: FastifyInstance, deps: ApiDeps): void {
  for (const process of deps.catalogue) {
    for (const line of linesStarting(process)) addStartForm(app, deps, line);
    for (const line of linesDone(process)) addCommandForm(app, deps, line);
  }
}
