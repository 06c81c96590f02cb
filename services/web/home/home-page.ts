import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ApiDeps } from '#services/api/deps.ts';
import { founds } from '#services/api/start-process.ts';
import { type Frame, frameOf } from '../frame.ts';
import { render } from '../render.ts';
import { spaced } from '../spaces.ts';
import { visitorOf } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import type { FirstPageWords } from '../words/shapes/first-page.ts';
import { type CalendarsLink, calendarsOf } from './calendars-link.ts';
import { myPage } from './my-page.ts';
import { type Overview, overviewOf } from './overview.ts';
import { type FirstTurn, firstTurnOf } from './turns.ts';

/** The first page of whoever works with a person concerned: their turn, then where everything stands. */
export interface HomePage {
  readonly frame: Frame;
  readonly title: string;
  readonly first: FirstTurn;
  readonly overviews: readonly Overview[];
  /** What to do first, where nothing was begun and the visitor may begin. */
  readonly begin: FirstPageWords['begin'] | null;
  readonly nothingYet: string | null;
  readonly calendars: CalendarsLink | null;
}

async function homePage(deps: ApiDeps, request: FastifyRequest): Promise<HomePage> {
  const visitor = visitorOf(request);
  const { firstPage } = pageWords(visitor.language);
  const founding = deps.catalogue.filter(founds);
  const [first, ...overviews] = await Promise.all([
    firstTurnOf(deps, visitor, request.waiting),
    ...founding.map((process) => overviewOf(deps, process, visitor)),
  ]);
  const isEmpty = overviews.every((one) => one.all === null);
  const mayBegin = overviews.some((one) => one.starts.length > 0);
  const title = spaced(firstPage.hello(visitor.name), visitor.language);
  return {
    frame: frameOf(request, title, '/'),
    title,
    first,
    overviews,
    begin: isEmpty && mayBegin ? firstPage.begin : null,
    nothingYet: isEmpty && !mayBegin ? firstPage.none : null,
    calendars: calendarsOf(request),
  };
}

/** Whoever only advises has one page that matters: the board. */
const onlyAdvises = (roles: readonly { readonly role: string }[]): boolean =>
  roles.length > 0 && roles.every((one) => one.role === 'advisor');

/** The first page: made for what the visitor is here. */
export function addHome(app: FastifyInstance, deps: ApiDeps): void {
  const [founding] = deps.catalogue.filter(founds);
  app.route({
    method: 'GET',
    url: '/',
    config: { policy: 'visits' },
    handler: async (request, reply) => {
      const { roles } = visitorOf(request);
      if (founding && onlyAdvises(roles)) return reply.redirect(`/${founding.kind}s`, 303);
      if (roles.some((one) => one.role === 'person'))
        return render(reply, 'my-page', await myPage(deps, request));
      return render(reply, 'home', await homePage(deps, request));
    },
  });
}
