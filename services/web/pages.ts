import { fileURLToPath } from 'node:url';
import cookies from '@fastify/cookie';
import forms from '@fastify/formbody';
import view from '@fastify/view';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import nunjucks from 'nunjucks';
import type { DemoMails } from '#services/api/demo-mails.ts';
import type { ApiDeps, Pages } from '#services/api/deps.ts';
import { addAssets } from './assets.ts';
import { addDoor, type DemoPerson } from './door.ts';
import { answerWithPage, sayFault } from './faults.ts';
import { addForms } from './forms/form-routes.ts';
import { languageFor } from './frame.ts';
import { addHome } from './home.ts';
import { addMails } from './mails.ts';
import { addDifferences } from './process/differences.ts';
import { addPapers } from './process/papers.ts';
import { addProcessPages } from './process/process-page.ts';
import { addGo } from './go.ts';
import { guards } from './guards.ts';
import { isFromHere } from './same-origin.ts';
import { findVisitor, sessionCookie } from './visitor.ts';
import { pageWords } from './words/page-words.ts';

/** What the pages need beside what the API has. */
export interface House {
  /** The address that people type. */
  readonly publicUrl: string;
  /** Who may be chosen at the door; in the embedded demonstration only. */
  readonly demo?: () => Promise<readonly DemoPerson[]>;
  /** The mails that no server takes; in the embedded demonstration without a mail server only. */
  readonly mails?: DemoMails;
}

const folders = [
  fileURLToPath(new URL('templates', import.meta.url)),
  fileURLToPath(new URL('.', import.meta.resolve('govuk-frontend'))).replace(/govuk\/?$/, ''),
];

const whereTo = ({ method, url }: FastifyRequest): string =>
  method === 'GET' && url !== '/' ? `?to=${encodeURIComponent(url)}` : '';

/** Who is there, before anything of a page is read; whoever did not come in is shown the door. */
function watchDoor(app: FastifyInstance, deps: ApiDeps, house: House): void {
  const cookie = sessionCookie(house.publicUrl);
  app.addHook('onRequest', async (request, reply): Promise<FastifyReply | undefined> => {
    reply.headers(guards);
    const hasSession = request.cookies[cookie.name] !== undefined;
    if (request.method === 'POST' && !isFromHere(request, house.publicUrl, hasSession)) {
      const { foreignTitle: title, foreign: sentence } = pageWords(languageFor(request)).house.wrong;
      return sayFault(request, reply.code(403), { title, sentence });
    }
    request.visitor = await findVisitor(deps, cookie, request);
    if (request.routeOptions.config.policy !== 'visits' || request.visitor) return undefined;
    return reply.redirect(`${house.demo ? '/demo' : '/come-in'}${whereTo(request)}`, 303);
  });
}

/** Pages beside the API: what it can do, for people who read. */
export const pagesOf = (house: House): Pages => ({
  answer: answerWithPage,
  add: async (app, deps) => {
    app.decorateRequest('visitor', null);
    await app.register(view, {
      engine: { nunjucks },
      templates: folders,
      options: { autoescape: true, throwOnUndefined: false, trimBlocks: true, lstripBlocks: true },
    });
    await addAssets(app);
    await app.register(async (pages) => {
      pages.addHook('onRoute', (route) => {
        route.config = { ...route.config, isPage: true };
        route.schema = { ...route.schema, hide: true };
      });
      pages.removeAllContentTypeParsers();
      await pages.register(cookies);
      await pages.register(forms, { bodyLimit: 256 * 1024 });
      watchDoor(pages, deps, house);
      addDoor(pages, deps, house);
      if (house.mails) addMails(pages, house.mails, house.publicUrl);
      addGo(pages, deps);
      addHome(pages, deps);
      addForms(pages, deps);
      addDifferences(pages, deps);
      addPapers(pages, deps);
      addProcessPages(pages, deps);
    });
  },
});
