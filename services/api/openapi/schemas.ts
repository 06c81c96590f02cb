import type { JsonSchema } from '#services/wire/view-schema.ts';

/** A date and time in UTC. */
export const moment: JsonSchema = { type: 'string', format: 'date-time' };
export const day: JsonSchema = { type: 'string', format: 'date' };
export const uuid: JsonSchema = { type: 'string', format: 'uuid' };
export const text: JsonSchema = { type: 'string' };
export const count: JsonSchema = { type: 'integer', minimum: 0 };

/** An object all of whose parts are always there. */
export const whole = (properties: { readonly [name: string]: JsonSchema }): JsonSchema => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
});

/** It, or nothing. */
export const nullable = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });

/** Several of it. */
export const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
