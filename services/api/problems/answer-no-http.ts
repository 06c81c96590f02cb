import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { wordsOf } from '../words/words-of.ts';

/** Answers what came over the wire and is no HTTP, before there is a request: the same form as every problem. */
export function answerNoHttp(_error: Error, socket: Socket): void {
  if (!socket.writable || socket.destroyed) return void socket.destroy();
  const [title, detail] = wordsOf('invalidRequest', 'fr');
  const body = JSON.stringify({
    type: '/problems/invalid-request',
    title,
    status: 400,
    detail,
    code: 'INVALID_REQUEST',
    instance: `urn:uuid:${randomUUID()}`,
  });
  const head = `HTTP/1.1 400 Bad Request\r\ncontent-type: application/problem+json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n`;
  socket.end(head + body);
}
