import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Process } from '#domain/processes/process.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { giveCommand } from '#services/api/give-command.ts';
import { problem } from '#services/api/problems/problem.ts';
import { idSchema } from '#services/wire/input-schema.ts';
import { closedBecause } from '../forms/form-page.ts';
import { one, type Typed, typedIn } from '../forms/typed.ts';
import { render } from '../render.ts';
import { visitorOf } from '../visitor.ts';
import { boardPage, type BoardQuery, boardQuery } from './board-page.ts';
import { boardWishOf } from './board-wish.ts';
import { type NoteFields, noteFieldsOf, wrongNote } from './contact-note.ts';
import { addressOf } from './filters.ts';

/** The page from which a form of a board was sent: its filters, its order and where it began. */
const cameFrom = (typed: Typed): BoardQuery =>
  boardQuery.parse(Object.fromEntries(new URLSearchParams(one(typed, 'back'))));

const keyForm = /^[\x21-\x7e]{1,200}$/;

/** Notes a contact of today; nothing when it was kept, else why it was not. */
async function noteContact(
  deps: ApiDeps,
  request: FastifyRequest,
  { line, day, how, text }: NoteFields,
  id: string,
  typed: Typed,
): Promise<string | undefined> {
  const { who, language } = visitorOf(request);
  const key = one(typed, 'key');
  const process = { kind: line.process.kind, id };
  const input = { [day]: who.today, [how]: one(typed, 'how'), [text]: one(typed, 'line').trim() || null };
  const given = {
    process,
    key: keyForm.test(key) ? key : request.id,
    command: line.command,
    input,
    at: deps.clock(),
  };
  const before = await deps.books.newestSeen(who, process);
  const outcome = await giveCommand(deps, who, line, given, undefined);
  if (outcome.outcome === 'unseen') throw problem('notFound');
  if (outcome.outcome !== 'done') {
    const naming = { kind: process.kind, language, people: new Map(), elements: new Map() };
    const code = outcome.outcome === 'refused' ? outcome.code : 'notNow';
    return closedBecause({ look: { naming, people: [] }, line }, code);
  }
  if (outcome.wakes) deps.engine.ring(process);
  await deps.desk.markOwn(who, process, before, await deps.books.newestSeen(who, process));
  return undefined;
}

function addNoting(app: FastifyInstance, deps: ApiDeps, process: Process, notes: NoteFields): void {
  app.route({
    method: 'POST',
    url: `/${process.kind}s/contact`,
    config: { policy: 'visits' },
    handler: async (request, reply): Promise<FastifyReply> => {
      const typed = typedIn(request.body);
      const query = { ...cameFrom(typed), kept: undefined };
      const id = idSchema.safeParse(one(typed, 'process')).data;
      if (id === undefined) throw problem('notFound');
      const wrong =
        wrongNote(notes, typed, visitorOf(request).language) ??
        (await noteContact(deps, request, notes, id, typed));
      if (wrong !== undefined)
        return render(
          reply.code(422),
          'board',
          await boardPage(deps, request, process, query, { id, typed, wrong }),
        );
      const { show, by, after } = query;
      return reply.redirect(`${addressOf(`/${process.kind}s`, { show, by, after, kept: id })}#p-${id}`, 303);
    },
  });
}

/** "I have read everything": what stands on that page of the board counts as looked at. */
function addSeeing(app: FastifyInstance, deps: ApiDeps, process: Process): void {
  app.route({
    method: 'POST',
    url: `/${process.kind}s/seen`,
    config: { policy: 'visits' },
    handler: async (request, reply): Promise<FastifyReply> => {
      const { who } = visitorOf(request);
      const typed = typedIn(request.body);
      const shown = (typed.get('process') ?? []).filter((each) => idSchema.safeParse(each).success);
      const { show, by, after } = cameFrom(typed);
      await deps.desk.markSeen(
        who,
        await deps.books.newestIn(who, boardWishOf(process).kind, shown),
        who.today,
      );
      return reply.redirect(addressOf(`/${process.kind}s`, { show, by, after, seen: '1' }), 303);
    },
  });
}

/** A board for every kind of process. */
export function addBoards(app: FastifyInstance, deps: ApiDeps): void {
  for (const process of deps.catalogue) {
    app.withTypeProvider<ZodTypeProvider>().route({
      method: 'GET',
      url: `/${process.kind}s`,
      config: { policy: 'visits' },
      schema: { querystring: boardQuery },
      handler: async (request, reply) =>
        render(reply, 'board', await boardPage(deps, request, process, request.query)),
    });
    addSeeing(app, deps, process);
    const notes = noteFieldsOf(process);
    if (notes) addNoting(app, deps, process, notes);
  }
}
