import type { FastifySchema } from 'fastify';
import type { ErasedLine, Process } from '#domain/processes/process.ts';
import { wordsOf } from '#domain/words/words.ts';
import { kebab, pascal } from '#services/wire/names.ts';
import type { JsonSchema } from '#services/wire/view-schema.ts';
import type { ProblemName } from '../problems/problem-types.ts';
import { namingOf } from './in-words.ts';
import { refusalsOf } from './refusals.ts';
import { emptyAnswer, jsonAnswer, problems, ref, signedIn, withBody } from './responses.ts';

const key: readonly ProblemName[] = ['idempotencyKeyMissing', 'idempotencyKeyInvalid', 'sameKeyOtherBody'];

/** Whether the sender must have seen the newest version first: `way` absent means so. Nothing is seen before birth. */
export const isExclusive = (line: ErasedLine): boolean =>
  (line.way ?? 'exclusive') === 'exclusive' && !line.from.includes('new');

const englishOf = (process: Process, command: string): string =>
  wordsOf(process.kind, 'en').commands[command]?.does ?? kebab(command);

function whoMay(line: ErasedLine): string {
  const nameless = line.way === 'anonymous' ? ' Nobody is recorded.' : '';
  return `By: ${line.by.join(', ')}. From: ${line.from.join(', ')}.${nameless}`;
}

const ownProblems = (line: ErasedLine): readonly ProblemName[] => [
  ...signedIn,
  ...withBody,
  ...key,
  'roleNotHeld',
  'notFound',
  ...(isExclusive(line) ? (['ifMatchMissing', 'stale'] as const) : []),
  ...(line.way === 'anonymous' ? (['linkRefused'] as const) : []),
];

function goodAnswer(process: Process, line: ErasedLine): { readonly [status: string]: JsonSchema } {
  if (line.way === 'anonymous') return { 204: emptyAnswer('Taken.') };
  const answer = (headers: readonly string[]): JsonSchema =>
    jsonAnswer('What the role sees afterwards.', ref(pascal(process.kind)), headers);
  return line.from.includes('new') ? { 201: answer(['etag', 'location']) } : { 200: answer(['etag']) };
}

/** How a command is described: who may give it, what it answers, every reason for which it may be refused. */
export const commandDoc = (process: Process, command: string, line: ErasedLine): FastifySchema => ({
  operationId: `${process.kind}.${command}`,
  tags: [process.kind],
  summary: englishOf(process, command),
  description: whoMay(line),
  security: line.way === 'anonymous' ? [{ token: [] }, { link: [] }] : [{ token: [] }],
  response: { ...goodAnswer(process, line), ...problems(ownProblems(line), refusalsOf(line), process.kind) },
  called: namingOf(process, command),
  sends: ['idempotency-key', ...(isExclusive(line) ? ['if-match'] : [])],
});
