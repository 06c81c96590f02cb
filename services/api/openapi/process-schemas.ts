import type { Process } from '#domain/processes/process.ts';
import { isRole, roles } from '#domain/roles.ts';
import { kebab, pascal } from '#services/wire/names.ts';
import { type JsonSchema, viewSchema } from '#services/wire/view-schema.ts';
import { problemSchema } from '../problems/problem.ts';
import { inWords, namingOf } from './in-words.ts';
import { ref } from './responses.ts';

/** The name of a role's view of a kind among the components. */
const viewName = (process: Process, role: string): string => `${pascal(process.kind)}SeenBy${pascal(role)}`;

const actionSchema: JsonSchema = {
  type: 'object',
  required: ['command', 'open'],
  properties: {
    command: { type: 'string' },
    open: { type: 'boolean' },
    reason: { type: 'string', description: 'why it is closed' },
    reasons: {
      type: 'array',
      items: { type: 'string' },
      description: 'all that is not yet so, where that is more than one thing',
    },
    sentence: { type: 'string', description: 'the same in words' },
    among: {
      type: 'object',
      description: 'for each field that chooses, the ids that may be chosen now',
      additionalProperties: { type: 'array', items: { type: 'string' } },
    },
  },
};

const deadlineSchema: JsonSchema = {
  type: 'object',
  required: ['what', 'whose', 'due', 'at'],
  properties: {
    what: { type: 'string' },
    whose: { type: 'array', items: { type: 'string' } },
    due: { type: 'string', format: 'date' },
    at: { type: 'string', format: 'date-time' },
  },
};

const commandsOf = (process: Process): readonly string[] =>
  Object.entries(process.commands).flatMap(([name, line]) => (line.by.some(isRole) ? [kebab(name)] : []));

function answerSchema(process: Process): JsonSchema {
  const seeing = roles.filter((role) => process.sees[role]);
  return {
    type: 'object',
    required: ['id', 'kind', 'state', 'role', 'view', 'actions', 'deadlines'],
    properties: {
      id: { type: 'string', pattern: `^${process.kind}/[0-9a-f-]{36}$` },
      kind: { const: process.kind },
      state: { enum: process.states },
      role: { enum: seeing },
      view: { anyOf: seeing.map((role) => ref(viewName(process, role))) },
      actions: {
        type: 'array',
        items: {
          allOf: [ref('Action'), { type: 'object', properties: { command: { enum: commandsOf(process) } } }],
        },
      },
      deadlines: { type: 'array', items: ref('Deadline') },
    },
  };
}

/** Every component: problems, and what each kind of process answers to each role. */
export const componentSchemas = (catalogue: readonly Process[]): { readonly [name: string]: JsonSchema } => ({
  Problem: problemSchema,
  Action: actionSchema,
  Deadline: deadlineSchema,
  ...Object.fromEntries(
    catalogue.flatMap((process) => [
      [pascal(process.kind), answerSchema(process)],
      ...roles.flatMap((role) => {
        const view = viewSchema(process, role);
        return view ? [[viewName(process, role), inWords(view, namingOf(process))]] : [];
      }),
    ]),
  ),
});
