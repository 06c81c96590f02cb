import { randomBytes, randomInt } from 'node:crypto';
import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const deflate = promisify(deflateRaw);

// RFC 1952: magic, deflate, "a name follows", no time, nothing said of the level, no system named.
const head = Buffer.from([0x1f, 0x8b, 8, 0b1000, 0, 0, 0, 0, 0, 0xff]);

/** Up to a hundred letters that nobody reads: no two answers with the same page are of the same length. */
const name = (): Buffer => Buffer.from(`${randomBytes(50).toString('hex').slice(0, randomInt(1, 101))}\0`);

async function zipped(page: Buffer): Promise<Buffer> {
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(crc32(page), 0);
  tail.writeUInt32LE(page.length, 4);
  return Buffer.concat([head, name(), await deflate(page), tail]);
}

/** Sends a page compressed to whoever takes it so (docs/decisions/0012). */
export async function compressPage(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  const isPage = String(reply.getHeader('content-type')).startsWith('text/html');
  const takes = /\bgzip\b/.test([request.headers['accept-encoding']].flat().join());
  if (!isPage || !takes || typeof payload !== 'string') return payload;
  reply.removeHeader('content-length');
  reply.header('content-encoding', 'gzip');
  return zipped(Buffer.from(payload));
}
