import { z } from 'zod';
import { isObject } from '#domain/field-guards.ts';
import { exampleOf } from './example.ts';
import { inWords, type Naming } from './in-words.ts';

/** zod's schema as OpenAPI takes it: without the `$schema` that belongs to a whole document only. */
export function jsonSchemaOf(schema: unknown): unknown {
  if (!(schema instanceof z.ZodType)) return schema;
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest;
}

/** A body with what its parts are called and one that fits; of a file there is none to show. */
function shown(body: unknown, called: Naming | undefined): unknown {
  const schema = jsonSchemaOf(body);
  if (!isObject(schema) || schema['type'] !== 'object') return schema;
  const said = called === undefined ? schema : inWords(schema, called);
  return { ...said, examples: [exampleOf(said)] };
}

/** The schema of a body; one that may come in several forms has a schema for each. */
export function bodySchemaOf(body: unknown, called: Naming | undefined): unknown {
  if (!isObject(body) || !isObject(body['content'])) return shown(body, called);
  const forms = Object.entries(body['content']).map(([type, form]) => [
    type,
    isObject(form) && 'schema' in form ? { schema: shown(form['schema'], called) } : form,
  ]);
  return { content: Object.fromEntries(forms) };
}
