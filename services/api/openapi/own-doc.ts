import { kinds } from '#domain/kinds.ts';
import { roles } from '#domain/roles.ts';
import type { JsonSchema } from '#services/wire/view-schema.ts';
import { operation } from './operation-doc.ts';
import { emptyAnswer, jsonAnswer, listOf, withBody } from './responses.ts';
import { day, list, moment, nullable, text, uuid, whole } from './schemas.ts';

const role: JsonSchema = { enum: roles };
const kind: JsonSchema = { enum: kinds };

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
  roles: list(whole({ role, house: uuid, accompaniment: nullable(uuid) })),
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
