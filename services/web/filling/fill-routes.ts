import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { copiedOn } from '#domain/description-templates.ts';
import { wordsOf } from '#domain/words/words.ts';
import { asQuery } from '#services/api/choose-role.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { problem } from '#services/api/problems/problem.ts';
import { processParams } from '#services/api/process-address.ts';
import type { JudgedSheet } from '#services/api/read-sheet.ts';
import { wordsOf as problemWords } from '#services/api/words/words-of.ts';
import { idSchema } from '#services/wire/input-schema.ts';
import { type Look, lookAt } from '../process/look.ts';
import { visitorOf } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import { type FillLine, fillLineOf } from './fill-line.ts';
import { showFilling, untouched } from './fill-page.ts';
import { proposedTyped } from './proposed.ts';
import { asProblem, readSent, sentSheet, takeFiles } from './sent-sheet.ts';
import { showSources } from './source-page.ts';
import { takeFilling } from './take-filling.ts';

const querystring = asQuery.extend({ sent: z.literal('1').optional() });
const config = { policy: 'visits' } as const;
// Sixty clauses of four thousand letters, each letter up to nine signs in the body of a form.
const bodyLimit = 2 * 1024 * 1024;

/** What a reader should know of a sheet before taking it in. */
function remarksOn({ naming }: Look, { fills, shape }: FillLine, sheet: JudgedSheet): readonly string[] {
  const { filling } = pageWords(naming.language);
  const called = wordsOf(naming.kind, naming.language).options[`${fills.parts}.${shape.heading}`];
  const missing = sheet.missing.map((code) => called?.[code] ?? code).join(', ');
  return [
    ...(missing === '' ? [] : [filling.missing(missing)]),
    ...(sheet.shares ? [filling.shares(sheet.shares.line1, sheet.shares.line2)] : []),
    ...(sheet.keptTooLong ? [filling.keptTooLong] : []),
  ];
}

/** Reads a sheet that was sent and shows what is in it; a sheet that is not read says why. */
async function takeSheet(
  deps: ApiDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  look: Look,
  fill: FillLine,
): Promise<FastifyReply> {
  const { language } = look.naming;
  const { filling, form } = pageWords(language);
  const sent = await sentSheet(request);
  try {
    const sheet = await readSent(request, sent);
    if (!sheet) {
      const nothing = { title: form.wrong(1), why: filling.nothingSent, pasted: '' };
      return await showSources(deps, request, reply.code(422), look, fill, nothing);
    }
    const parts = sheet.clauses.map((one) => ({ ...one, [fill.shape.day ?? '']: null }));
    const rest = sheet.kept === '' ? null : sheet.kept;
    const typed = proposedTyped(look, fill, fill.fills.sheet, { parts, rest });
    const remarks = remarksOn(look, fill, sheet);
    return showFilling(request, reply, { ...untouched, look, fill, typed, remarks });
  } catch (error) {
    const { code, status } = asProblem(error);
    const [title, why] = problemWords(code, language);
    return showSources(deps, request, reply.code(status), look, fill, { title, why, pasted: sent.pasted });
  }
}

function addTemplateRoute(app: FastifyInstance, deps: ApiDeps, fill: FillLine): void {
  const { process } = fill.line;
  const params = processParams.extend({ template: idSchema });
  const url = `/${process.kind}s/:id/fill/template/:template`;
  app
    .withTypeProvider<ZodTypeProvider>()
    .get(url, { config, schema: { params, querystring } }, async (request, reply) => {
      const { who } = visitorOf(request);
      const { id, template: wanted } = request.params;
      const look = await lookAt(deps, visitorOf(request), {
        process,
        id,
        as: request.query.as,
        may: fill.line.by,
      });
      const template = await deps.books.template(who, wanted);
      if (!template) throw problem('notFound');
      const parts = template.clauses.map((one) => ({ ...copiedOn(who.today, one) }));
      const typed = proposedTyped(look, fill, fill.fills.template, { parts, rest: null });
      return showFilling(request, reply, { ...untouched, look, fill, typed });
    });
}

async function addFillPages(app: FastifyInstance, deps: ApiDeps, fill: FillLine): Promise<void> {
  const { process } = fill.line;
  const url = `/${process.kind}s/:id/fill`;
  const schema = { params: processParams, querystring };
  const lookFor = (
    request: FastifyRequest<{ Params: { id: string } }>,
    as: Parameters<typeof lookAt>[2]['as'],
  ) => lookAt(deps, visitorOf(request), { process, id: request.params.id, as, may: fill.line.by });
  const typed = app.withTypeProvider<ZodTypeProvider>();
  typed.get(url, { config, schema }, async (request, reply) =>
    showSources(deps, request, reply, await lookFor(request, request.query.as), fill, null),
  );
  typed.post(url, { config, schema, bodyLimit }, async (request, reply) =>
    takeFilling(deps, request, reply, await lookFor(request, request.query.as), fill),
  );
  addTemplateRoute(app, deps, fill);
  // Files are taken here and nowhere else.
  await app.register(async (room) => {
    await takeFiles(room);
    room
      .withTypeProvider<ZodTypeProvider>()
      .post(
        `${url}/sheet`,
        { config, schema, bodyLimit: 3 * 1024 * 1024, handlerTimeout: 30_000 },
        async (request, reply) =>
          takeSheet(deps, request, reply, await lookFor(request, request.query.as), fill),
      );
  });
}

/** Pages to start a draft from a template or a sheet, for every kind of process that says how it is filled. */
export async function addFilling(app: FastifyInstance, deps: ApiDeps): Promise<void> {
  for (const process of deps.catalogue) {
    const fill = fillLineOf(process);
    if (fill) await addFillPages(app, deps, fill);
  }
}
