import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ReadTemplate } from '#db/queries/templates.ts';
import { clausesAsText, type TemplateClause } from '#domain/description-templates.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { asKeeper, keptTemplate } from '#services/api/kept-template.ts';
import { problem } from '#services/api/problems/problem.ts';
import { wordsOf as problemWords } from '#services/api/words/words-of.ts';
import { idSchema } from '#services/wire/input-schema.ts';
import { one, type Typed, typedIn } from '../forms/typed.ts';
import { render } from '../render.ts';
import { visitorOf } from '../visitor.ts';
import { readName } from './typed-name.ts';
import { everyHeading, readClauses, typedClauses, withoutTakenOut, withOneMore } from './typed-template.ts';
import { languageTyped, writeTemplatePage, type WriteShowing } from './write-page.ts';

const params = z.strictObject({ id: idSchema });
const config = { policy: 'visits' } as const;
// Sixty clauses of four thousand letters, each letter up to nine signs in the body of a form.
const bodyLimit = 2 * 1024 * 1024;

type Changes = Partial<WriteShowing>;

const show = (request: FastifyRequest, reply: FastifyReply, showing: WriteShowing): FastifyReply =>
  render(
    reply.header('cache-control', 'private, no-cache'),
    'write-template',
    writeTemplatePage(request, showing),
  );

const saysTheSame = (one_: readonly TemplateClause[], other: readonly TemplateClause[]): boolean =>
  clausesAsText(one_) === clausesAsText(other);

/** The template that the same form made before, where it was sent twice. */
async function madeBefore(
  deps: ApiDeps,
  request: FastifyRequest,
  { name, clauses }: { readonly name: string; readonly clauses: readonly TemplateClause[] },
): Promise<string | undefined> {
  const { who } = visitorOf(request);
  const offered = await deps.books.templates(who, { withdrawn: false });
  const known = offered.find((each) => each.name === name && each.organisation.id === who.house);
  const read = known && (await deps.books.template(who, known.id));
  return read && saysTheSame(read.clauses, clauses) ? read.id : undefined;
}

/** Makes what was typed, or shows it again with what is to be mended. */
async function make(deps: ApiDeps, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { who, language: reader } = visitorOf(request);
  await asKeeper(deps, who);
  const typed = withoutTakenOut(typedIn(request.body));
  const again = (status: number, changes: Changes): FastifyReply =>
    show(request, reply.code(status), {
      reader,
      of: null,
      seen: 0,
      newer: null,
      typed,
      wrong: new Map(),
      ...changes,
    });
  if (typed.has('add')) return again(200, { typed: withOneMore(typed) });
  const named = readName(typed, reader);
  const language = languageTyped(typed) ?? 'fr';
  const read = readClauses(typed, { language, today: who.today, reader });
  const wrong = new Map([...named.wrong, ...read.wrong]);
  if (wrong.size > 0) return again(422, { wrong });
  const template = { name: named.name, language, clauses: read.clauses };
  const made = await deps.desk.makeTemplate(who, template, deps.clock());
  const id = made?.id ?? (await madeBefore(deps, request, template));
  if (id !== undefined) return reply.redirect(`/templates/${id}?done=made`, 303);
  return again(409, { wrong: new Map([['name', problemWords('templateNameTaken', reader)[1]]]) });
}

const showingOf = (reader: WriteShowing['reader'], template: ReadTemplate, typed: Typed): WriteShowing => ({
  reader,
  of: template,
  seen: template.newest,
  newer: null,
  typed,
  wrong: new Map(),
});

/** Writes the next version; who has not seen the newest is told of it, and keeps what they typed. */
async function writeNext(
  deps: ApiDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  template: ReadTemplate,
): Promise<FastifyReply> {
  const { who, language: reader } = visitorOf(request);
  const { id, language, newest } = template;
  const typed = withoutTakenOut(typedIn(request.body));
  const seen = Number.parseInt(one(typed, 'seen'), 10) || 0;
  const again = (status: number, changes: Changes): FastifyReply =>
    show(request, reply.code(status), { ...showingOf(reader, template, typed), seen, ...changes });
  if (typed.has('add')) return again(200, { typed: withOneMore(typed) });
  const { wrong, clauses } = readClauses(typed, { language, today: who.today, reader });
  if (wrong.size > 0) return again(422, { wrong });
  const done = `/templates/${id}?done=next`;
  // Kept without a change, or the same form sent twice: the version that says so is there already.
  if (saysTheSame(template.clauses, clauses))
    return reply.redirect(seen === newest ? `/templates/${id}` : done, 303);
  const made =
    seen === newest
      ? await deps.desk.addTemplateVersion(who, { id, after: seen, clauses }, deps.clock())
      : 'stale';
  if (made === 'unknown') throw problem('notFound');
  if (made === 'withdrawn') throw problem('templateWithdrawn');
  if (made !== 'stale') return reply.redirect(done, 303);
  const now = (await deps.books.template(who, id))?.newest ?? newest;
  return again(412, { seen: now, newer: now });
}

function addNextRoutes(app: FastifyInstance, deps: ApiDeps): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  typed.route({
    method: 'GET',
    url: '/templates/:id/next',
    config,
    schema: { params },
    handler: async (request, reply) => {
      const { who, language } = visitorOf(request);
      const template = await keptTemplate(deps, who, request.params.id);
      if (template.withdrawn) throw problem('templateWithdrawn');
      const kept = request.kept ?? typedClauses(template.clauses);
      return show(request, reply, showingOf(language, template, kept));
    },
  });
  typed.route({
    method: 'POST',
    url: '/templates/:id/next',
    config,
    schema: { params },
    bodyLimit,
    handler: async (request, reply) =>
      writeNext(deps, request, reply, await keptTemplate(deps, visitorOf(request).who, request.params.id)),
  });
}

/** The form of a new template, and that of the next version of one. */
export function addTemplateForms(app: FastifyInstance, deps: ApiDeps): void {
  app.route({
    method: 'GET',
    url: '/templates/new',
    config,
    handler: async (request, reply) => {
      const { who, language: reader } = visitorOf(request);
      await asKeeper(deps, who);
      const typed = request.kept ?? everyHeading();
      return show(request, reply, { reader, of: null, seen: 0, newer: null, typed, wrong: new Map() });
    },
  });
  app.route({
    method: 'POST',
    url: '/templates/new',
    config,
    bodyLimit,
    handler: (request, reply) => make(deps, request, reply),
  });
  addNextRoutes(app, deps);
}
