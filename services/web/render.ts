import type { FastifyReply } from 'fastify';
import type { DifferencesPage } from './process/differences.ts';
import type { DoorPage, ClosedDoorPage } from './door.ts';
import type { FaultPage } from './faults.ts';
import type { FormPage } from './forms/form-page.ts';
import type { HomePage } from './home.ts';
import type { MailsPage } from './mails.ts';
import type { ProcessPage } from './process/process-page.ts';

/** Every page there is, by the name of its template, and what that template may read. */
export interface PageModels {
  readonly door: DoorPage;
  readonly 'closed-door': ClosedDoorPage;
  readonly fault: FaultPage;
  readonly home: HomePage;
  readonly mails: MailsPage;
  readonly process: ProcessPage;
  readonly differences: DifferencesPage;
  readonly form: FormPage;
}

/** Answers with a page. */
export const render = <N extends keyof PageModels>(
  reply: FastifyReply,
  page: N,
  model: PageModels[N],
): FastifyReply =>
  reply
    .header('content-language', model.frame.language)
    .type('text/html; charset=utf-8')
    .view(`${page}.njk`, model);
