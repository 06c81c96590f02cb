import type { FastifySchema } from 'fastify';
import { clauseCodes } from '#domain/job-clauses.ts';
import { kinds } from '#domain/kinds.ts';
import type { Process } from '#domain/processes/process.ts';
import { wordingCodes } from '#domain/wording/suggestions.ts';
import { roles } from '#domain/roles.ts';
import { kebab } from '#services/wire/names.ts';
import type { JsonSchema } from '#services/wire/view-schema.ts';
import type { ProblemName } from '../problems/problem-types.ts';
import { day, moment, uuid, whole } from './reading-doc.ts';
import { emptyAnswer, jsonAnswer, listOf, problems, signedIn, withBody } from './responses.ts';

interface Operation {
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly answer: { readonly [status: string]: JsonSchema };
  readonly more?: readonly ProblemName[];
}

/** An operation behind a token, with what every one of them may answer. */
export const operation = ({ id, tag, summary, answer, more = [] }: Operation): FastifySchema => ({
  operationId: id,
  tags: [tag],
  summary,
  security: [{ token: [] }],
  response: { ...answer, ...problems([...signedIn, ...more]) },
});

const text: JsonSchema = { type: 'string' };
const role: JsonSchema = { enum: roles };
const kind: JsonSchema = { enum: kinds };
const nullable = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });

const told: JsonSchema = { type: 'boolean', description: 'Late, and the turn of somebody else.' };
const inboxItem = whole({ id: text, kind, role, what: text, due: day, since: moment, told });
const knownCommand: JsonSchema = {
  type: 'object',
  required: ['id', 'kind', 'command', 'role', 'at', 'outcome'],
  properties: {
    id: text,
    kind,
    command: text,
    role: nullable(role),
    at: nullable(moment),
    outcome: { enum: ['done', 'refused'] },
    code: text,
  },
};
const me = whole({
  person: uuid,
  name: nullable(text),
  language: text,
  house: whole({ id: uuid, name: text }),
  roles: { type: 'array', items: whole({ role, house: uuid, accompaniment: nullable(uuid) }) },
});
const stream: JsonSchema = {
  description:
    'Server-sent events: `open`, `changed` {id, kind, etag?} for processes you see, `returned` after a gap (look again). ' +
    'Nothing is kept for later: Last-Event-ID is not needed and not read; after a reconnection, look again.',
  content: { 'text/event-stream': { schema: text } },
};

/** What is one's own. */
export const ownDocs = {
  inbox: operation({
    id: 'inbox',
    tag: 'own',
    summary: 'whose turn is mine, and what I was told is late',
    answer: { 200: jsonAnswer('By date.', listOf(inboxItem)) },
  }),
  command: operation({
    id: 'command',
    tag: 'own',
    summary: 'what became of a command, by its key',
    answer: { 200: jsonAnswer('What became of it.', knownCommand) },
    more: ['notFound'],
  }),
  me: operation({
    id: 'me',
    tag: 'own',
    summary: 'who I am and which roles I hold',
    answer: { 200: jsonAnswer('You.', me) },
  }),
  stream: operation({
    id: 'stream',
    tag: 'own',
    summary: 'what changes, as it changes',
    answer: { 200: stream },
    more: ['notAcceptable', 'tooManyStreams'],
  }),
} as const;

const token = { id: uuid, name: text, until: day };

/** Personal access tokens. */
export const tokenDocs = {
  make: operation({
    id: 'tokens.make',
    tag: 'tokens',
    summary: 'make a token; its secret is shown this once',
    answer: { 201: jsonAnswer('The token.', whole({ ...token, token: text })) },
    more: withBody,
  }),
  list: operation({
    id: 'tokens.list',
    tag: 'tokens',
    summary: 'my tokens, without their secrets',
    answer: {
      200: jsonAnswer(
        'Those that work.',
        listOf(whole({ id: uuid, name: text, madeOn: day, expiresAt: moment })),
      ),
    },
  }),
  revoke: operation({
    id: 'tokens.revoke',
    tag: 'tokens',
    summary: 'revoke a token of mine, at once',
    answer: { 204: emptyAnswer('Revoked.') },
    more: ['notFound'],
  }),
} as const;

const person = whole({ id: uuid, name: nullable(text) });

/** Colleagues. */
export const peopleDocs = {
  list: operation({
    id: 'people.list',
    tag: 'people',
    summary: 'who can be chosen',
    answer: { 200: jsonAnswer('Everybody you work with.', listOf(person)) },
  }),
  add: operation({
    id: 'people.add',
    tag: 'people',
    summary: 'add a colleague to the house',
    answer: { 201: jsonAnswer('The colleague.', person) },
    more: [...withBody, 'roleNotHeld', 'alreadyKnown'],
  }),
} as const;

const finding = whole({
  code: { enum: wordingCodes },
  quote: text,
  start: { type: 'integer', minimum: 0, description: 'in UTF-16 units' },
  end: { type: 'integer', minimum: 0 },
  suggestion: {
    type: 'string',
    description: 'what could be written instead, in the language of the sentence',
  },
});

const clauseCode: JsonSchema = { enum: clauseCodes };
const percent: JsonSchema = { type: 'integer', minimum: 0, maximum: 100 };
const sheet = whole({
  language: { enum: ['fr', 'nl', 'en'] },
  clauses: {
    type: 'array',
    items: whole({ code: clauseCode, text, findings: { type: 'array', items: { enum: wordingCodes } } }),
  },
  missing: {
    type: 'array',
    items: clauseCode,
    description: 'what a description needs and was not found in the sheet',
  },
  kept: {
    ...nullable(text),
    description: 'what has no clause, under its headings, in the order of the sheet',
  },
  keptFindings: {
    type: 'array',
    items: { enum: wordingCodes },
    description: 'what the wording rules find in what is kept: to look at before it is kept',
  },
  headings: { type: 'array', items: whole({ heading: text, code: nullable(clauseCode) }) },
  shares: nullable(whole({ line1: percent, line2: percent })),
  problems: {
    type: 'array',
    items: whole({ code: { enum: ['KEPT_TOO_LONG'] }, detail: text }),
    description: 'what has to be done before the sheet can fill a draft',
  },
});
const sheetProblems = [
  'sheetTooLarge',
  'sheetTypeUnknown',
  'sheetWrongFile',
  'sheetEncrypted',
  'sheetUnreadable',
  'sheetTooLong',
  'sheetEmpty',
  'tooManySheets',
] as const;

/** Calculations: they store nothing. */
export const calculationDocs = {
  wordingCheck: operation({
    id: 'wordingChecks',
    tag: 'calculations',
    summary: 'sentences of a text that ask for a training, abstinence or a state of health',
    answer: {
      200: jsonAnswer(
        'What was found, in the order of the text.',
        whole({ findings: { type: 'array', items: finding } }),
      ),
    },
    more: withBody,
  }),
  functionSheet: operation({
    id: 'functionSheets',
    tag: 'calculations',
    summary: 'a function sheet (DOCX, ODT or pasted text) read into clauses, to look at before `fill-from`',
    answer: { 200: jsonAnswer('What was recognised, and what was kept beside; nothing is lost.', sheet) },
    more: [...withBody.filter((one) => one !== 'notJson' && one !== 'tooLarge'), ...sheetProblems],
  }),
} as const;

const itsDay = jsonAnswer('The day it shows.', whole({ today: day }));

/** The calendar of the demonstration. */
export const demoCalendarDocs = {
  read: operation({
    id: 'demoCalendar.read',
    tag: 'own',
    summary: 'which day it is in the demonstration',
    answer: { 200: itsDay },
  }),
  turn: operation({
    id: 'demoCalendar.turn',
    tag: 'own',
    summary: 'turn the calendar of the demonstration to a later day, for everybody in it',
    answer: { 200: itsDay },
    more: [...withBody, 'tooFarAhead'],
  }),
} as const;

/** One-time links. */
export const linksDoc = (process: Process, command: string): FastifySchema =>
  operation({
    id: `${process.kind}.${command}.links`,
    tag: process.kind,
    summary: `one-time links to ${kebab(command)}, shown this once, linked to nobody`,
    answer: {
      201: jsonAnswer('The links.', whole({ until: day, post: text, links: { type: 'array', items: text } })),
    },
    more: [...withBody, 'notFound', 'roleNotHeld'],
  });
