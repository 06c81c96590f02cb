import type { FastifyInstance, FastifySchema } from 'fastify';
import swagger from '@fastify/swagger';
import { z } from 'zod';
import type { Process } from '#domain/processes/process.ts';
import { wordsOf } from '#domain/words/words.ts';
import type { JsonSchema } from '#services/wire/view-schema.ts';
import { etagForm } from '../preconditions.ts';
import { policies, type Policy } from '../policy.ts';
import { componentSchemas } from './process-schemas.ts';

declare module 'fastify' {
  interface FastifySchema {
    /** The headers beside the token that the sender must give. */
    sends?: readonly string[];
  }
}

const headerWords: { readonly [name: string]: JsonSchema } = {
  'idempotency-key': {
    type: 'string',
    pattern: '^[\\x21-\\x7e]{1,200}$',
    description: 'The same key always gives the same answer.',
  },
  'if-match': {
    type: 'string',
    pattern: etagForm.source,
    description: 'The ETag of what you saw; not the newest: 412.',
  },
};

/** zod's schema as OpenAPI takes it: without the `$schema` that belongs to a whole document only. */
function jsonSchemaOf(schema: unknown): unknown {
  if (!(schema instanceof z.ZodType)) return schema;
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A body that may come in several forms has a schema for each. */
function bodySchemaOf(body: unknown): unknown {
  if (!isObject(body) || !('content' in body) || !isObject(body.content)) return jsonSchemaOf(body);
  const forms = Object.entries(body.content).map(([type, form]: [string, unknown]) => [
    type,
    isObject(form) && 'schema' in form ? { schema: jsonSchemaOf(form.schema) } : form,
  ]);
  return { content: Object.fromEntries(forms) };
}

function described(schema: FastifySchema, policy: Policy | undefined): FastifySchema {
  const { sends = [], body, params, querystring, description, ...rest } = schema;
  const who = policy === undefined ? '' : `Who: ${policies[policy]}`;
  const headers = {
    type: 'object',
    required: sends,
    properties: Object.fromEntries(sends.map((one) => [one, headerWords[one]])),
  };
  return {
    ...rest,
    description: [description, who].filter(Boolean).join('\n\n'),
    ...(sends.length > 0 ? { headers } : {}),
    ...(body === undefined ? {} : { body: bodySchemaOf(body) }),
    ...(params === undefined ? {} : { params: jsonSchemaOf(params) }),
    ...(querystring === undefined ? {} : { querystring: jsonSchemaOf(querystring) }),
  };
}

const tagsOf = (catalogue: readonly Process[]) => [
  ...catalogue.map(({ kind }) => ({ name: kind, description: wordsOf(kind, 'en').title.several })),
  {
    name: 'own',
    description: 'What is yours: your turns, your roles, what became of your commands, what changes',
  },
  { name: 'calculations', description: 'Calculations: nothing of them is stored or logged' },
  { name: 'people', description: 'Colleagues' },
  { name: 'templates', description: 'Libraries of description templates, kept by support organisations' },
  {
    name: 'followed',
    description: 'An advisor’s own list of accompaniments that are not here, and files taken into it',
  },
  { name: 'tokens', description: 'Personal access tokens' },
  { name: 'operation', description: 'Whether it lives, whether it is ready' },
];

const about =
  'Every path is generated from the table of its process. A command needs an Idempotency-Key; an exclusive one also ' +
  'If-Match. 503 NOT_KNOWN_YET means: ask again with the same key. At least 100 requests a second are taken for a token that was let in before, and for all others of an address.';

/** Collects the description of every route, from the schemas that also validate. */
export async function describeApi(app: FastifyInstance, catalogue: readonly Process[]): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Passerelle',
        version: '1',
        description: about,
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      },
      tags: tagsOf(catalogue),
      components: {
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer', description: 'A personal access token, psr_…' },
          link: {
            type: 'apiKey',
            in: 'header',
            name: 'Authorization',
            description: 'Link psr_…: a one-time link; nobody is recorded.',
          },
        },
        schemas: { ...componentSchemas(catalogue) },
      },
    },
    transform: ({ schema, url, route }) => ({ schema: described(schema ?? {}, route.config?.policy), url }),
  });
}
