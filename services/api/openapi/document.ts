import type { FastifyInstance, FastifySchema } from 'fastify';
import swagger from '@fastify/swagger';
import type { Process } from '#domain/processes/process.ts';
import { wordsOf } from '#domain/words/words.ts';
import type { JsonSchema } from '#services/wire/view-schema.ts';
import { etagForm } from '../preconditions.ts';
import { policies, type Policy } from '../policy.ts';
import { about } from './about.ts';
import { bodySchemaOf, jsonSchemaOf } from './bodies.ts';
import type { Naming } from './in-words.ts';
import { componentSchemas } from './process-schemas.ts';

declare module 'fastify' {
  interface FastifySchema {
    /** The headers beside the token that the sender must give. */
    sends?: readonly string[];
    /** What the parts of the body are called. */
    called?: Naming;
  }
}

const headerWords: { readonly [name: string]: JsonSchema } = {
  'idempotency-key': {
    type: 'string',
    pattern: '^[\\x21-\\x7e]{1,200}$',
    description: 'The same key always gives the same answer.',
    examples: ['5b1d1c52-6f0e-4d0c-8a54-0c9a4e6f0b7d'],
  },
  'if-match': {
    type: 'string',
    pattern: etagForm.source,
    description: 'The ETag of what you saw; not the newest: 412.',
    examples: ['"2Zn5Rp9peAZjiGPAVLrPRs"'],
  },
};

function described(schema: FastifySchema, policy: Policy | undefined): FastifySchema {
  const { sends = [], called, body, params, querystring, description, ...rest } = schema;
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
    ...(body === undefined ? {} : { body: bodySchemaOf(body, called) }),
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
      servers: [{ url: '/', description: 'Where this description was read.' }],
      tags: tagsOf(catalogue),
      components: {
        securitySchemes: {
          token: {
            type: 'http',
            scheme: 'bearer',
            description: 'A personal access token, psr_…: made on the account page.',
          },
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
