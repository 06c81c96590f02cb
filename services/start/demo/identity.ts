import { createHash, hkdfSync } from 'node:crypto';
import type { KeyRing } from '#db/key-ring.ts';

/**
 * The id of something of the demonstration, always the same (UUID version 8): a seeding that was killed halfway
 * finds what it entered.
 */
function demoId(name: string): string {
  const bytes = createHash('sha256').update(`passerelle|demo|${name}`).digest().subarray(0, 16);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(6) & 0x0f), 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export const houseId = (key: string): string => demoId(`house|${key}`);
export const personId = (name: string): string => demoId(`person|${name}`);

/** The token of somebody: made of the deployment's key, so that a second try hands out the same and nobody can guess it. */
export const demoToken = (ring: KeyRing, name: string): string =>
  `psr_${Buffer.from(hkdfSync('sha256', ring.key(ring.current), Buffer.alloc(0), `passerelle|demo-token|${name}`, 32)).toString('base64url')}`;
