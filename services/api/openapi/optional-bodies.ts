import { isObject } from '#domain/field-guards.ts';
import type { JsonSchema } from '#services/wire/view-schema.ts';

const eachOf = (value: unknown, change: (one: JsonSchema) => JsonSchema): JsonSchema =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, isObject(one) ? change(one) : one]),
      )
    : {};

const needs = (media: unknown): boolean =>
  isObject(media) && isObject(media['schema']) && Array.isArray(media['schema']['required']);

/** An operation whose body may be left out says so. */
function described(operation: JsonSchema): JsonSchema {
  const body = operation['requestBody'];
  if (!isObject(body) || !isObject(body['content'])) return operation;
  return { ...operation, requestBody: { ...body, required: Object.values(body['content']).some(needs) } };
}

/** The document with every body required that needs a part, and no other: the plugin calls each of them required. */
export const withOptionalBodies = (document: object): JsonSchema => ({
  ...document,
  paths: eachOf('paths' in document ? document.paths : {}, (path) => eachOf(path, described)),
});
