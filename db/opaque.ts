import { createCipheriv, createDecipheriv } from 'node:crypto';
import { isId } from '#domain/field-guards.ts';
import { purposeKey } from './key-ring.ts';
import type { KeyRing } from './key-ring.ts';

// One block of AES holds a UUID exactly: of equal length whatever it stands for, and without the ring a random number.
const cipher = 'aes-256-ecb';

/** A name for a process that tells nobody which it is, or of what kind; always the same for the same process. */
export function opaqueOf(ring: KeyRing, id: string): string {
  const sealing = createCipheriv(cipher, purposeKey(ring, ring.current, 'links'), null).setAutoPadding(false);
  const block = Buffer.concat([sealing.update(Buffer.from(id.replaceAll('-', ''), 'hex')), sealing.final()]);
  return `${ring.current}.${block.toString('base64url')}`;
}

/** The id behind an opaque name; nothing when it cannot be one of ours. Whether it exists is another question. */
export function idBehind(ring: KeyRing, opaque: string): string | undefined {
  const dot = opaque.lastIndexOf('.');
  const block = Buffer.from(opaque.slice(dot + 1), 'base64url');
  if (block.length !== 16) return undefined;
  try {
    const key = purposeKey(ring, opaque.slice(0, Math.max(dot, 0)), 'links');
    const opening = createDecipheriv(cipher, key, null).setAutoPadding(false);
    const hex = Buffer.concat([opening.update(block), opening.final()]).toString('hex');
    const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    return isId(id) ? id : undefined;
  } catch {
    // No such key in the ring.
    return undefined;
  }
}
