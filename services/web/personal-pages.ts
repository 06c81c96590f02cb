import type { FastifyInstance } from 'fastify';
import type { ApiDeps } from '#services/api/deps.ts';
import { addDemoCalendarPage } from './demo-calendar.ts';
import { addMails } from './mails.ts';
import { addPageStream } from './fresh/stream.ts';
import { addGo } from './go.ts';
import { addAccount } from './account/account.ts';
import { addInvitationsPage } from './invitations/invitations-page.ts';
import { addWelcomePage } from './invitations/welcome-page.ts';
import { addHome } from './home/home-page.ts';
import { addCalendars } from './calendars/calendars-page.ts';
import { addWords } from './explain/words-page.ts';
import { addSight } from './explain/sight-page.ts';
import { addLibrary } from './library/library-pages.ts';
import { addRunningPage } from './running/running-routes.ts';
import { doorOf, type House } from './house.ts';

/** What is somebody's own, and what is explained to everybody. */
export function addPersonalPages(pages: FastifyInstance, deps: ApiDeps, house: House): void {
  if (house.mails) addMails(pages, house.mails, house.publicUrl);
  if (deps.demoCalendar) addDemoCalendarPage(pages, deps.demoCalendar);
  addPageStream(pages, deps);
  addGo(pages, deps);
  addAccount(pages, deps, doorOf(house));
  addInvitationsPage(pages, deps, house.publicUrl);
  addWelcomePage(pages, deps);
  addHome(pages, deps);
  addCalendars(pages, deps, house.publicUrl);
  addWords(pages);
  addSight(pages, deps);
  addLibrary(pages, deps);
  addRunningPage(pages, deps);
}
