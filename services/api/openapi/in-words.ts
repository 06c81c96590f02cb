import { isObject } from '#domain/field-guards.ts';
import type { Process } from '#domain/processes/process.ts';
import { wordsOf } from '#domain/words/words.ts';
import type { JsonSchema } from '#services/wire/view-schema.ts';

/** What the parts of a schema are called: its properties, what stands inside groups, and its codes, by their path. */
export interface Naming {
  readonly names: { readonly [name: string]: string };
  readonly parts: { readonly [name: string]: string };
  readonly options: { readonly [path: string]: { readonly [code: string]: string } };
}

/** The words of a kind for what a command takes, or for what is seen. */
export function namingOf(process: Process, command?: string): Naming {
  const { commands, shown, parts, options } = wordsOf(process.kind, 'en');
  return { names: command === undefined ? shown : (commands[command]?.fields ?? {}), parts, options };
}

const codesIn = (schema: JsonSchema, options: { readonly [code: string]: string }): string =>
  [schema['enum']]
    .flat()
    .flatMap((code) => (typeof code === 'string' && options[code] ? [`\`${code}\` ${options[code]}`] : []))
    .join(', ');

const joined = (...several: readonly unknown[]): { readonly description?: string } => {
  const said = several.filter((one) => typeof one === 'string' && one !== '');
  return said.length === 0 ? {} : { description: said.join('. ') };
};

/** A schema that says in English what its properties and codes mean, as people read it on the pages. */
export function inWords(schema: JsonSchema, naming: Naming, path = ''): JsonSchema {
  const inside = (one: unknown, at: string): unknown => (isObject(one) ? inWords(one, naming, at) : one);
  const { properties, items, anyOf } = schema;
  const named = path === '' ? naming.names : naming.parts;
  return {
    ...schema,
    ...joined(schema['description'], codesIn(schema, naming.options[path] ?? {})),
    ...(Array.isArray(anyOf) ? { anyOf: anyOf.map((one) => inside(one, path)) } : {}),
    ...(isObject(items) ? { items: inside(items, path) } : {}),
    ...(isObject(properties)
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, one]) => {
              const said = inside(one, path === '' ? name : `${path}.${name}`);
              return [name, isObject(said) ? { ...said, ...joined(named[name], said['description']) } : said];
            }),
          ),
        }
      : {}),
  };
}
