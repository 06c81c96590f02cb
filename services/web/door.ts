import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { isRole } from '#domain/roles.ts';
import { type Language, sharedWords } from '#domain/words/words.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { problem } from '#services/api/problems/problem.ts';
import { holderOf } from '#services/api/visits.ts';
import { type Frame, frameOf, languageFor } from './frame.ts';
import type { House } from './pages.ts';
import { render } from './render.ts';
import { letIn, letOut, type SessionCookie, sessionCookie } from './visitor.ts';
import { pageWords } from './words/page-words.ts';

/** Somebody of the demonstration, as `demo.json` names them. */
export interface DemoPerson {
  readonly person: string;
  readonly role: string;
  readonly institution: string;
  readonly token: string;
}

/** The door of the demonstration: everybody in it, by house. */
export interface DoorPage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly note: string;
  readonly to: string;
  readonly mails: { readonly href: string; readonly text: string } | null;
  readonly houses: readonly {
    readonly name: string;
    readonly people: readonly { readonly name: string; readonly role: string; readonly action: string }[];
  }[];
}

/** The door where people work: how one comes in. */
export interface ClosedDoorPage {
  readonly frame: Frame;
  readonly title: string;
  readonly sentence: string;
  readonly next: string;
}

// An address of ours and nowhere else: one slash, and no backslash, which browsers read as one.
const ownAddress = z
  .string()
  .max(400)
  .regex(/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/)
  .catch('/')
  .default('/');

const doorQuery = z.object({ to: ownAddress });

const housesOf = (people: readonly DemoPerson[], language: Language): DoorPage['houses'] =>
  [...new Set(people.map((one) => one.institution))].map((name) => ({
    name,
    people: people
      .filter((one) => one.institution === name)
      .map(({ person, role }) => ({
        name: person,
        role: isRole(role) ? sharedWords(language).roles[role] : role,
        action: `/demo/${encodeURIComponent(person)}`,
      })),
  }));

function addDemoDoor(
  app: FastifyInstance,
  deps: ApiDeps,
  { everybody, hasMails }: { everybody: () => Promise<readonly DemoPerson[]>; hasMails: boolean },
  cookie: SessionCookie,
): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  typed.route({
    method: 'GET',
    url: '/demo',
    config: { policy: 'public' },
    schema: { querystring: doorQuery },
    handler: async (request, reply) => {
      const language = languageFor(request);
      const { house, mails } = pageWords(language);
      const { door } = house;
      const houses = housesOf(await everybody(), language);
      const { title, lead, note } = door;
      return render(reply, 'door', {
        frame: frameOf(request, title),
        title,
        lead,
        note,
        to: request.query.to,
        mails: hasMails ? { href: '/demo/mails', text: mails.way } : null,
        houses,
      });
    },
  });
  typed.route({
    method: 'POST',
    url: '/demo/:person',
    config: { policy: 'public' },
    schema: { params: z.strictObject({ person: z.string().max(120) }), body: doorQuery.optional() },
    handler: async (request, reply) => {
      const wanted = request.params.person.toLocaleLowerCase();
      const found = (await everybody()).find((one) => one.person.toLocaleLowerCase() === wanted);
      const who = found && (await holderOf(deps, found.token));
      if (!who) throw problem('notFound');
      await letIn(deps, cookie, reply, { who, name: pageWords(languageFor(request)).house.door.visit });
      return reply.redirect(request.body?.to ?? '/', 303);
    },
  });
}

/** The ways in and out. Without the demonstration there is only a page that says whom to ask. */
export function addDoor(app: FastifyInstance, deps: ApiDeps, { demo, mails, publicUrl }: House): void {
  const cookie = sessionCookie(publicUrl);
  if (demo) addDemoDoor(app, deps, { everybody: demo, hasMails: mails !== undefined }, cookie);
  app.route({
    method: 'GET',
    url: '/come-in',
    config: { policy: 'public' },
    handler: async (request, reply) => {
      const {
        closedTitle: title,
        closed: sentence,
        closedNext: next,
      } = pageWords(languageFor(request)).house.door;
      return render(reply, 'closed-door', { frame: frameOf(request, title), title, sentence, next });
    },
  });
  app.route({
    method: 'POST',
    url: '/go-out',
    config: { policy: 'public' },
    handler: async (request, reply) => {
      await letOut(deps, cookie, request, reply);
      return reply.redirect(demo ? '/demo' : '/come-in', 303);
    },
  });
}
