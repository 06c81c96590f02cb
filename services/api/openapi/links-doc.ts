import type { FastifySchema } from 'fastify';
import type { Process } from '#domain/processes/process.ts';
import { kebab } from '#services/wire/names.ts';
import { operation } from './operation-doc.ts';
import { jsonAnswer, withBody } from './responses.ts';
import { day, list, text, whole } from './schemas.ts';

/** One-time links. */
export const linksDoc = (process: Process, command: string): FastifySchema =>
  operation({
    id: `${process.kind}.${command}.links`,
    tag: process.kind,
    summary: `one-time links to ${kebab(command)}, shown this once, linked to nobody`,
    answer: {
      201: jsonAnswer('The links.', whole({ until: day, post: text, links: list(text) })),
    },
    more: [...withBody, 'notFound', 'roleNotHeld'],
  });
