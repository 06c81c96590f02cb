import { hash, randomBytes, randomUUID } from 'node:crypto';
import type { Instant } from '#domain/calendar.ts';
import { linkIn, linkInFours, linkLength, linkSigns } from '#domain/link-code.ts';

/** A new id whose order is that of time (UUID version 7): good for indexes, and it tells the millisecond. */
export function timedId(at: Instant): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.parse(at), 0, 6);
  bytes.writeUInt8(0x70 | (bytes.readUInt8(6) & 0x0f), 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** A new id that tells nothing, for whatever an anonymous command leaves behind (UUID version 4). */
export const timelessId = (): string => randomUUID();

/** A secret to hand out once: 32 random bytes. Only its hash is kept. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** The hash under which a secret is known. A plain one is enough: 256 random bits cannot be guessed. */
export const hashOfSecret = (secret: string): string => hash('sha256', secret, 'base64url');

/** A one-time link to hand out, as it is shown. Thirty-two signs: each of them is five bits of a random byte. */
export const newLink = (): string =>
  linkInFours([...randomBytes(linkLength)].map((byte) => linkSigns[byte % linkSigns.length]).join(''));

/** The hash under which a link is known, however it was typed. */
export const hashOfLink = (link: string): string => hashOfSecret(linkIn(link) ?? link);
