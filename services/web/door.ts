import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { isRole } from '#domain/roles.ts';
import { type Language, sharedWords } from '#domain/words/words.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { problem } from '#services/api/problems/problem.ts';
import { holderOf } from '#services/api/visits.ts';
import { type Frame, frameOf, languageFor } from './frame.ts';
import { noticesIn } from './come-in/notices.ts';
import { ownAddress } from './own-address.ts';
import { render } from './render.ts';
import { spaced } from './spaces.ts';
import { letIn } from './visitor.ts';
import { pageWords } from './words/page-words.ts';
import type { HouseWords } from './words/shape.ts';

/** Somebody of the demonstration, as `demo.json` names them. */
export interface DemoPerson {
  readonly person: string;
  readonly role: string;
  readonly institution: string;
  readonly token: string;
  /** What there is to see with their eyes, for whoever comes for the first time. */
  readonly shows?: keyof HouseWords['door']['shows'] | undefined;
}

/** The door of the demonstration: everybody in it, by house. */
export interface DoorPage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly note: string;
  /** Why one stands here again. */
  readonly notices: readonly string[];
  readonly to: string;
  readonly mails: { readonly href: string; readonly text: string } | null;
  readonly calendar: { readonly href: string; readonly text: string } | null;
  /** By whom to begin, and what one sees then. */
  readonly first: {
    readonly title: string;
    readonly people: readonly { readonly name: string; readonly shows: string }[];
  } | null;
  readonly houses: readonly {
    readonly name: string;
    readonly people: readonly { readonly name: string; readonly role: string; readonly action: string }[];
  }[];
}

const doorBody = z.object({ to: ownAddress });
const doorQuery = doorBody.extend({ over: z.string().optional(), kept: z.string().optional() });

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

/** Forty names say nothing to whoever comes for the first time: some of them, with what there is to see. */
function firstOf(people: readonly DemoPerson[], language: Language): DoorPage['first'] {
  const { door } = pageWords(language).house;
  const shown = people.flatMap(({ person, shows }) =>
    shows === undefined ? [] : [{ name: person, shows: spaced(door.shows[shows], language) }],
  );
  return shown.length === 0 ? null : { title: door.first, people: shown };
}

/** The door of the demonstration, where one comes in as somebody of it. */
export function addDemoDoor(
  app: FastifyInstance,
  deps: ApiDeps,
  { everybody, hasMails }: { everybody: () => Promise<readonly DemoPerson[]>; hasMails: boolean },
): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  typed.route({
    method: 'GET',
    url: '/demo',
    config: { policy: 'public' },
    schema: { querystring: doorQuery },
    handler: async (request, reply) => {
      const language = languageFor(request);
      const { house, mails, demoCalendar } = pageWords(language);
      const { door } = house;
      const people = await everybody();
      const { title, lead, note } = door;
      return render(reply, 'door', {
        frame: frameOf(request, title),
        title,
        lead,
        note,
        notices: noticesIn(request.query, language),
        to: request.query.to,
        calendar: deps.demoCalendar ? { href: '/demo/calendar', text: demoCalendar.title } : null,
        mails: hasMails ? { href: '/demo/mails', text: mails.way } : null,
        first: firstOf(people, language),
        houses: housesOf(people, language),
      });
    },
  });
  typed.route({
    method: 'POST',
    url: '/demo/:person',
    config: { policy: 'public' },
    schema: { params: z.strictObject({ person: z.string().max(120) }), body: doorBody.optional() },
    handler: async (request, reply) => {
      const wanted = request.params.person.toLocaleLowerCase();
      const found = (await everybody()).find((one) => one.person.toLocaleLowerCase() === wanted);
      const who = found && (await holderOf(deps, found.token));
      if (!who || !(await deps.desk.houseOf(who.person, who.today))) throw problem('notFound');
      await letIn(deps, request, reply, who.person);
      return reply.redirect(request.body?.to ?? '/', 303);
    },
  });
}
