import { fileURLToPath } from 'node:url';
import cookies from '@fastify/cookie';
import forms from '@fastify/formbody';
import view from '@fastify/view';
import type { FastifyInstance, FastifyReply } from 'fastify';
import nunjucks from 'nunjucks';
import type { ApiDeps, Pages } from '#services/api/deps.ts';
import { visiting } from '#services/api/visits.ts';
import { addAssets } from './assets.ts';
import { compressPage } from './compressed.ts';
import { answerWithPage, sayFault } from './faults.ts';
import { languageFor } from './frame.ts';
import { addLinkPages } from './links/link-routes.ts';
import { addFeeds } from './calendars/feed-route.ts';
import { countWaiting } from './waiting.ts';
import { addListPages } from './list-pages.ts';
import { addPersonalPages } from './personal-pages.ts';
import { addPagesOfProcesses } from './process-pages.ts';
import { guards } from './guards.ts';
import { doorOf, type House } from './house.ts';
import { isForm, keepForms, type PageOf, watchPages } from './kept-forms.ts';
import { isFromHere } from './same-origin.ts';
import { visitorIn } from './visitor.ts';
import { addWaysInAndOut } from './ways-in-and-out.ts';
import { pageWords } from './words/page-words.ts';

const folders = [
  fileURLToPath(new URL('templates', import.meta.url)),
  fileURLToPath(new URL('.', import.meta.resolve('govuk-frontend'))).replace(/govuk\/?$/, ''),
];

/** The door, with the page that was wanted, and whether a visit has just come to its end. */
function doorFor(door: string, to: string, isOver: boolean): string {
  const query = new URLSearchParams({ ...(to === '/' ? {} : { to }), ...(isOver ? { over: '1' } : {}) });
  return query.size === 0 ? door : `${door}?${query.toString()}`;
}

/** Who is there, before anything of a page is read; whoever did not come in is shown the door. */
function watchDoor(app: FastifyInstance, deps: ApiDeps, house: House, pageOf: PageOf): void {
  app.addHook('onRequest', async (request, reply): Promise<FastifyReply | undefined> => {
    reply.headers(guards);
    const hasSession = request.cookies[deps.door.cookieName] !== undefined;
    if (request.method === 'POST' && !isFromHere(request, house.publicUrl, hasSession)) {
      const { foreignTitle: title, foreign: sentence } = pageWords(languageFor(request)).house.wrong;
      return sayFault(request, reply.code(403), { title, sentence });
    }
    const found = await visiting(deps, request.headers);
    request.visitor = await visitorIn(deps, found);
    if (request.routeOptions.config.policy !== 'visits' || request.visitor) return undefined;
    if (found.state === 'over' && isForm(request)) {
      request.leaver = found.who;
      return undefined;
    }
    return reply.redirect(doorFor(doorOf(house), pageOf(request), found.state === 'over'), 303);
  });
}

/** Routes that answer with pages and take forms. */
async function asPages(app: FastifyInstance): Promise<void> {
  app.addHook('onRoute', (route) => {
    route.config = { ...route.config, isPage: true };
    route.schema = { ...route.schema, hide: true };
  });
  app.addHook('onSend', compressPage);
  app.removeAllContentTypeParsers();
  await app.register(forms, { bodyLimit: 256 * 1024 });
}

/** Pages beside the API: what it can do, for people who read. */
export const pagesOf = (house: House): Pages => ({
  answer: answerWithPage,
  add: async (app, deps) => {
    app.decorateRequest('visitor', null);
    app.decorateRequest('chosenLanguage', null);
    app.decorateRequest('waiting', 0);
    await app.register(view, {
      engine: { nunjucks },
      templates: folders,
      options: { autoescape: true, throwOnUndefined: false, trimBlocks: true, lstripBlocks: true },
    });
    await addAssets(app);
    // Apart: whoever comes by a link is not looked for behind a cookie.
    await app.register(async (nameless) => {
      await asPages(nameless);
      addLinkPages(nameless, deps);
      addFeeds(nameless, deps, house.publicUrl);
    });
    await app.register(async (pages) => {
      await asPages(pages);
      await pages.register(cookies);
      const pageOf = watchPages(pages);
      watchDoor(pages, deps, house, pageOf);
      keepForms(pages, deps, doorOf(house), pageOf);
      countWaiting(pages, deps);
      addWaysInAndOut(pages, deps, house);
      addPersonalPages(pages, deps, house);
      await addListPages(pages, deps, house.publicUrl);
      await addPagesOfProcesses(pages, deps, house);
    });
  },
});
