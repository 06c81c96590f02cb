import { createHmac, hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isObject } from '#domain/field-guards.ts';

/** The keys of a deployment (AES-256). They wrap the keys of people and institutions; they are never in the database. */
export interface KeyRing {
  /** The id of the key that wraps from now on. */
  readonly current: string;
  /** The ids of all its keys: what was hashed under an older one is still found. */
  readonly ids: readonly string[];
  /** The key of an id; throws when the ring does not hold it. */
  key(id: string): Buffer;
}

/** Reads `{"current": "k1", "keys": {"k1": "<base64 of 32 bytes>"}}`. Throws, without quoting it, when it is not that. */
export function readKeyRing(path: string): KeyRing {
  const file: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isObject(file) || typeof file['current'] !== 'string' || !isObject(file['keys'])) {
    throw new Error('the key file must hold "current" and "keys"');
  }
  const keys = new Map<string, Buffer>();
  for (const [id, key] of Object.entries(file['keys'])) {
    const bytes = typeof key === 'string' ? Buffer.from(key, 'base64') : Buffer.alloc(0);
    if (bytes.length !== 32) throw new Error(`key ${id} of the key file is not 32 bytes of base64`);
    keys.set(id, bytes);
  }
  return keyRingOf(file['current'], keys);
}

/** A key ring of keys in memory; throws when the current one is missing. */
export function keyRingOf(current: string, keys: ReadonlyMap<string, Buffer>): KeyRing {
  const key = (id: string): Buffer => {
    const found = keys.get(id);
    if (!found) throw new Error(`the key ring has no key ${id}`);
    return found;
  };
  key(current);
  return { current, ids: [...keys.keys()], key };
}

const derivedKeys = new WeakMap<KeyRing, Map<string, Buffer>>();

/** One key a purpose: a hash made for one use says nothing about another. Derived once, since it costs as much as a query. */
export function purposeKey(ring: KeyRing, id: string, purpose: string): Buffer {
  const known = derivedKeys.get(ring) ?? new Map<string, Buffer>();
  derivedKeys.set(ring, known);
  const name = `${id}|${purpose}`;
  const key =
    known.get(name) ??
    Buffer.from(hkdfSync('sha256', ring.key(id), Buffer.alloc(0), `passerelle|${purpose}`, 32));
  known.set(name, key);
  return key;
}

/** A keyed hash, with the id of its key: whoever has only the database cannot try values against it. */
export function keyedHash(ring: KeyRing, purpose: string, text: string, keyId = ring.current): string {
  const hash = createHmac('sha256', purposeKey(ring, keyId, purpose))
    .update(text)
    .digest('base64url');
  return `${keyId}.${hash.slice(0, 22)}`;
}

/** Whether a keyed hash is that of a text, under the key it was made with. */
export const matchesHash = (ring: KeyRing, purpose: string, text: string, hash: string): boolean =>
  keyedHash(ring, purpose, text, hash.slice(0, hash.lastIndexOf('.'))) === hash;
