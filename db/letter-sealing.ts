import { isObject } from '#domain/field-guards.ts';
import { purposeKey } from './key-ring.ts';
import type { KeyRing } from './key-ring.ts';
import { openBytes, sealBytes } from './sealing.ts';
import type { DataKey } from './sealing.ts';

/** To whom a letter goes and what it says. */
export interface LetterWording {
  readonly address: string;
  readonly subject: string;
  readonly text: string;
}

const keyFor = (ring: KeyRing, ringKey: string): DataKey => ({
  owner: 'deployment',
  version: 1,
  key: purposeKey(ring, ringKey, 'letters'),
});

/** Seals a letter under the ring: its reader may be nobody yet whose own key could be taken. */
export function sealLetter(ring: KeyRing, id: string, { address, subject, text }: LetterWording) {
  const bytes = Buffer.from(JSON.stringify({ address, subject, text }));
  return { ringKey: ring.current, sealed: sealBytes(keyFor(ring, ring.current), 'letter', id, bytes) };
}

interface SealedLetter {
  readonly id: string;
  readonly ringKey: string | null;
  readonly sealed: Buffer | null;
}

/** Opens a letter; nothing when its wording is gone. */
export function openLetter(ring: KeyRing, { id, ringKey, sealed }: SealedLetter): LetterWording | undefined {
  if (ringKey === null || sealed === null) return undefined;
  const { owner, version, key } = keyFor(ring, ringKey);
  const said: unknown = JSON.parse(
    openBytes(key, { table: 'letter', id, owner, version }, sealed).toString(),
  );
  if (!isObject(said)) throw new Error('a letter of no known shape');
  const { address, subject, text } = said;
  if (typeof address !== 'string' || typeof subject !== 'string' || typeof text !== 'string') {
    throw new Error('a letter of no known shape');
  }
  return { address, subject, text };
}
