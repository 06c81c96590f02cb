import scalar from '@scalar/fastify-api-reference';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { commonReasons, type Process } from '#domain/processes/process.ts';
import { languages } from '#domain/words/words.ts';
import { screaming } from '#services/wire/names.ts';
import { withOptionalBodies } from '../openapi/optional-bodies.ts';
import { problem } from '../problems/problem.ts';
import { isProblemName, wordsOf } from '../words/words-of.ts';

// Nothing is fetched from elsewhere: the page, its script and its fonts come from here.
const pagePolicy =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; " +
  "img-src 'self' data: blob:; connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const camel = (kebabbed: string): string =>
  kebabbed.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The kind whose reason it is; of a common one, any. */
const kindWith = (catalogue: readonly Process[], code: string): Process | undefined =>
  catalogue.find((process) => [...commonReasons, ...process.reasons].includes(code));

function addProblemPages(app: FastifyInstance, catalogue: readonly Process[]): void {
  app.route<{ Params: { name: string } }>({
    method: 'GET',
    url: '/problems/:name',
    config: { policy: 'public' },
    schema: { hide: true, params: z.strictObject({ name: z.string().regex(/^[a-z][a-z-]{0,60}$/) }) },
    handler: async (request) => {
      const code = camel(request.params.name);
      const process = isProblemName(code) ? undefined : kindWith(catalogue, code);
      if (!process && !isProblemName(code)) throw problem('notFound');
      const sentences = languages.map((language) => [language, wordsOf(code, language, process?.kind)[1]]);
      return { code: screaming(code), ...Object.fromEntries(sentences) };
    },
  });
}

/** The description of the API as a page to read, the document behind it, and what each `type` of problem means. */
export async function addDocs(app: FastifyInstance, catalogue: readonly Process[]): Promise<void> {
  let document: string | undefined;
  app.route({
    method: 'GET',
    url: '/openapi.json',
    config: { policy: 'public' },
    schema: { hide: true },
    handler: async (_, reply): Promise<FastifyReply> => {
      document ??= JSON.stringify(withOptionalBodies(app.swagger()));
      return reply.type('application/json').send(document);
    },
  });
  addProblemPages(app, catalogue);
  await app.register(async (pages) => {
    pages.addHook('onRoute', (route) => {
      route.config = { ...route.config, policy: 'public' };
    });
    pages.addHook('onRequest', async (_, reply) => {
      reply.header('content-security-policy', pagePolicy);
    });
    await pages.register(scalar, {
      routePrefix: '/docs',
      configuration: {
        url: '/openapi.json',
        pageTitle: 'Passerelle',
        withDefaultFonts: false,
        telemetry: false,
        // Nothing on the page leads to a service elsewhere.
        showDeveloperTools: 'never',
        hideClientButton: true,
        agent: { disabled: true },
        mcp: { disabled: true },
        authentication: { preferredSecurityScheme: 'token' },
      },
    });
  });
}

/** Without pages, the bare address leads to the description. */
export const addWayToDocs = (app: FastifyInstance): void =>
  void app.route({
    method: 'GET',
    url: '/',
    config: { policy: 'public' },
    schema: { hide: true },
    handler: async (_, reply) => reply.redirect('/docs/'),
  });
