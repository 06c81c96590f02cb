import type { FastifyReply, FastifyRequest } from 'fastify';
import { sayFault } from '../faults.ts';
import { languageFor } from '../frame.ts';
import { pageWords } from '../words/page-words.ts';

const quarter = 900;

/** Says kindly that it was too often; `why`: for one address, or from one place. */
export function sayTooMany(
  request: FastifyRequest,
  reply: FastifyReply,
  why: 'waitFor' | 'waitFrom',
): FastifyReply {
  const { comeIn } = pageWords(languageFor(request));
  reply.code(429).header('retry-after', quarter);
  return sayFault(request, reply, { title: comeIn.waitTitle, sentence: comeIn[why] });
}
