import type { Field } from '#domain/fields.ts';
import { wordingCodes } from '#domain/wording/suggestions.ts';
import type { Process } from '#domain/processes/process.ts';
import type { Role } from '#domain/roles.ts';

/** A JSON Schema (2020-12), as OpenAPI 3.1 takes it. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

const nullable = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });

function shownSchema(field: Field): JsonSchema {
  switch (field.type) {
    case 'text':
      return { type: ['string', 'null'], description: 'null once it was erased' };
    case 'id':
    case 'pick':
    case 'member':
      return { type: 'string', format: 'uuid' };
    case 'fingerprint':
      return { type: 'string', pattern: '^[0-9a-f]{64}$' };
    case 'actor':
      return { type: 'string' };
    case 'day':
      return { type: 'string', format: 'date' };
    case 'flag':
      return { type: 'boolean' };
    case 'count':
      return { type: 'integer', minimum: 0 };
    case 'integer':
      return { type: 'integer', minimum: field.min, maximum: field.max };
    case 'choice':
      return { type: 'string', enum: field.options };
    case 'judged':
      return { type: 'array', items: { type: 'string', enum: wordingCodes } };
    case 'maybe':
      return nullable(shownSchema(field.of));
    case 'list':
      return { type: 'array', items: shownSchema(field.of) };
    case 'group':
      return objectOf(Object.entries(field.of).map(([name, one]) => [name, shownSchema(one)]));
  }
}

const objectOf = (entries: readonly (readonly [string, JsonSchema])[]): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(entries),
  required: entries.map(([name]) => name),
});

// Memory starts empty: what is neither a list, a count, a flag nor a judgement is null until somebody says it.
const startsEmpty = (field: Field): boolean => ['list', 'count', 'flag', 'judged'].includes(field.type);

/** What one role sees of a process, or nothing when it sees nothing. */
export function viewSchema(process: Process, role: Role): JsonSchema | undefined {
  const names = process.sees[role];
  if (!names) return undefined;
  return objectOf(
    names.flatMap((name) => {
      const shown = process.shownAs[name];
      if (shown) return [[name, shownSchema(shown)] as const];
      const field = process.remembers[name];
      if (!field) return [];
      return [[name, startsEmpty(field) ? shownSchema(field) : nullable(shownSchema(field))] as const];
    }),
  );
}
