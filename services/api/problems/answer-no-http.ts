import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { kebab, screaming } from '#services/wire/names.ts';
import { wordsOf } from '../words/words-of.ts';
import { problemTypes } from './problem-types.ts';

const reasons = { invalidRequest: 'Bad Request', requestTooSlow: 'Request Timeout' } as const;

const isTooSlow = (error: Error): boolean => 'code' in error && error.code === 'ERR_HTTP_REQUEST_TIMEOUT';

/**
 * Answers what came over the wire and is no HTTP, or did not come whole in time, where no request is answered any more:
 * the same form as every problem.
 */
export function answerNoHttp(error: Error, socket: Socket): void {
  if (!socket.writable || socket.destroyed) return void socket.destroy();
  const name = isTooSlow(error) ? 'requestTooSlow' : 'invalidRequest';
  const status = problemTypes[name];
  const [title, detail] = wordsOf(name, 'fr');
  const body = JSON.stringify({
    type: `/problems/${kebab(name)}`,
    title,
    status,
    detail,
    code: screaming(name),
    instance: `urn:uuid:${randomUUID()}`,
  });
  const head = `HTTP/1.1 ${status} ${reasons[name]}\r\ncontent-type: application/problem+json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n`;
  socket.end(head + body);
}
