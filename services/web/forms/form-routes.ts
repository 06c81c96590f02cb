import type { FastifyInstance } from 'fastify';
import type { Process } from '#domain/processes/process.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { founds } from '#services/api/start-process.ts';
import { addCommandForm } from './command-form.ts';
import { type Line, linesDone, linesStarting } from './line.ts';
import { addStartForm } from './start-form.ts';

const starts = (process: Process): readonly Line[] => (founds(process) ? linesStarting(process) : []);

/** A form for every command that people give, of every kind of process. */
export function addForms(app: FastifyInstance, deps: ApiDeps): void {
  for (const process of deps.catalogue) {
    for (const line of starts(process)) addStartForm(app, deps, line);
    for (const line of linesDone(process)) addCommandForm(app, deps, line);
  }
}
