import { fileURLToPath } from 'node:url';
import cookies from '@fastify/cookie';
import forms from '@fastify/formbody';
import view from '@fastify/view';
import type { FastifyInstance, FastifyReply } from 'fastify';
import nunjucks from 'nunjucks';
import type { DemoMails } from '#services/api/demo-mails.ts';
import type { ApiDeps, Pages } from '#services/api/deps.ts';
import { visiting } from '#services/api/visits.ts';
import { addAccount } from './account/account.ts';
import { addInvitationsPage } from './invitations/invitations-page.ts';
import { addWelcomePage } from './invitations/welcome-page.ts';
import { addAssets } from './assets.ts';
import { compressPage } from './compressed.ts';
import { addDoor, type DemoPerson } from './door.ts';
import { answerWithPage, sayFault } from './faults.ts';
import { addFollowed } from './followed/followed-pages.ts';
import { addForms } from './forms/form-routes.ts';
import { languageFor } from './frame.ts';
import { addMails } from './mails.ts';
import { addHandOut } from './links/hand-out.ts';
import { addLinkPages } from './links/link-routes.ts';
import { addHome } from './home/home-page.ts';
import { addPapers } from './process/papers.ts';
import { addProcessPages } from './process/process-page.ts';
import { addCalendars } from './calendars/calendars-page.ts';
import { addFeeds } from './calendars/feed-route.ts';
import { addBoards } from './lists/board-routes.ts';
import { addSpreadsheets } from './lists/spreadsheet-routes.ts';
import { addInbox } from './lists/inbox-page.ts';
import { countWaiting } from './waiting.ts';
import { addSight } from './explain/sight-page.ts';
import { addWords } from './explain/words-page.ts';
import { addPageStream } from './fresh/stream.ts';
import { addGo } from './go.ts';
import { addDifferences } from './text/differences.ts';
import { addFilling } from './filling/fill-routes.ts';
import { addTextPages } from './text/text-routes.ts';
import { addWordingCheck } from './wording/wording-page.ts';
import { guards } from './guards.ts';
import { isForm, keepForms, type PageOf, watchPages } from './kept-forms.ts';
import { addRunningPage } from './running/running-routes.ts';
import { isFromHere } from './same-origin.ts';
import { visitorIn } from './visitor.ts';
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

const doorOf = (house: House): string => (house.demo ? '/demo' : '/come-in');

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
      addDoor(pages, deps, house);
      if (house.mails) addMails(pages, house.mails, house.publicUrl);
      addPageStream(pages, deps);
      addGo(pages, deps);
      addAccount(pages, deps, doorOf(house));
      addInvitationsPage(pages, deps, house.publicUrl);
      addWelcomePage(pages, deps);
      addHome(pages, deps);
      addHandOut(pages, deps, house);
      addInbox(pages, deps);
      addBoards(pages, deps);
      addCalendars(pages, deps, house.publicUrl);
      addSpreadsheets(pages, deps, house.publicUrl);
      addWords(pages);
      addSight(pages, deps);
      await addFollowed(pages, deps);
      addRunningPage(pages, deps);
      addForms(pages, deps);
      addDifferences(pages, deps);
      addPapers(pages, deps);
      addTextPages(pages, deps);
      addWordingCheck(pages);
      await addFilling(pages, deps);
      addProcessPages(pages, deps);
    });
  },
});
