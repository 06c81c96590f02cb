import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyRing } from './key-ring.ts';

/** What a sealed value belongs to. A value moved to another place does not open. */
export interface Place {
  readonly table: string;
  readonly id: string;
  readonly owner: string;
  readonly version: number;
}

/** A key of a person or an institution, opened, with its version. */
export interface DataKey {
  readonly owner: string;
  readonly version: number;
  readonly key: Buffer;
}

const ivBytes = 12;
const tagBytes = 16;
const lengthBytes = 4;
const buckets = [256, 1024, 4096, 16_384] as const;

function encrypt(key: Buffer, about: string, plain: Buffer): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

function decrypt(key: Buffer, about: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, ivBytes)).setAAD(
    Buffer.from(about),
  );
  decipher.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(ivBytes + tagBytes)), decipher.final()]);
}

/** Pads to a bucket, so that the length of a row does not tell how much somebody had to say. */
function padded(bytes: Buffer): Buffer {
  const needed = bytes.length + lengthBytes;
  const size = buckets.find((one) => one >= needed) ?? Math.ceil(needed / 16_384) * 16_384;
  const plain = Buffer.alloc(size);
  plain.writeUInt32BE(bytes.length);
  bytes.copy(plain, lengthBytes);
  return plain;
}

const placeText = (at: Place): string => [at.table, at.id, at.owner, at.version].join('|');

/** Seals bytes for their place. */
export const sealBytes = (key: DataKey, table: string, id: string, bytes: Buffer): Buffer =>
  encrypt(key.key, placeText({ table, id, owner: key.owner, version: key.version }), padded(bytes));

/** Opens bytes that were sealed for this place; throws when they were tampered with or moved. */
export function openBytes(key: Buffer, at: Place, sealed: Buffer): Buffer {
  const plain = decrypt(key, placeText(at), sealed);
  return plain.subarray(lengthBytes, lengthBytes + plain.readUInt32BE());
}

/** Seals a wording for its place. */
export const seal = (key: DataKey, table: string, id: string, wording: string): Buffer =>
  sealBytes(key, table, id, Buffer.from(wording));

/** Opens a wording that was sealed for this place; throws when it was tampered with or moved. */
export const open = (key: Buffer, at: Place, sealed: Buffer): string => openBytes(key, at, sealed).toString();

const wrapText = (owner: string, version: number): string => `owner_key|${owner}|${version}`;

/** A new key of an owner, and the same wrapped for the database. */
export function newDataKey(
  ring: KeyRing,
  owner: string,
  version: number,
): { readonly key: Buffer; readonly ringKey: string; readonly wrapped: Buffer } {
  const key = randomBytes(32);
  return {
    key,
    ringKey: ring.current,
    wrapped: encrypt(ring.key(ring.current), wrapText(owner, version), key),
  };
}

interface Wrapped {
  readonly ownerId: string;
  readonly version: number;
  readonly ringKey: string | null;
  readonly wrapped: Buffer | null;
}

/** Keys opened lately. A destroyed key has no wrapped form left to be found by, so nothing here outlives it. */
const opened = new Map<string, Buffer>();
const openedAtMost = 10_000;

/** Unwraps a key; `null` when it was destroyed. */
export function unwrap(ring: KeyRing, row: Wrapped): Buffer | null {
  if (row.wrapped === null || row.ringKey === null) return null;
  const name = row.wrapped.toString('base64');
  const known = opened.get(name);
  if (known) return known;
  const key = decrypt(ring.key(row.ringKey), wrapText(row.ownerId, row.version), row.wrapped);
  if (opened.size >= openedAtMost) opened.clear();
  opened.set(name, key);
  return key;
}
