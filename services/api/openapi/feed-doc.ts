import type { Process } from '#domain/processes/process.ts';
import { operation } from './operation-doc.ts';
import { base } from './reading-doc.ts';
import { emptyAnswer, jsonAnswer, listOf } from './responses.ts';
import { day, nullable, text, uuid, whole } from './schemas.ts';
import type { FastifySchema } from 'fastify';

/** Calendar addresses. */
export const feedDocs = {
  make: operation({
    id: 'calendars.make',
    tag: 'own',
    summary: 'make a secret address by which a calendar program reads my dates; it is shown this once',
    answer: {
      201: jsonAnswer('Where the calendar is, on this host.', whole({ id: uuid, madeOn: day, path: text })),
    },
    more: ['tooManyFeeds'],
  }),
  list: operation({
    id: 'calendars.list',
    tag: 'own',
    summary: 'my calendar addresses, without their secrets',
    answer: {
      200: jsonAnswer('Those that work.', listOf(whole({ id: uuid, madeOn: day, readOn: nullable(day) }))),
    },
  }),
  end: operation({
    id: 'calendars.end',
    tag: 'own',
    summary: 'end a calendar address of mine, at once',
    answer: { 204: emptyAnswer('Ended.') },
    more: ['notFound'],
  }),
} as const;

/** That one has looked at a process. */
export const seenDoc = (process: Process): FastifySchema => {
  const { response, ...doc } = base(
    process,
    'seen',
    'mark all that happened until now as seen by me; only I can tell, by what my boards call new',
    emptyAnswer('Marked.'),
  );
  const { 200: answer, ...problems } = Object(response);
  return { ...doc, response: { 204: answer, ...problems } };
};
