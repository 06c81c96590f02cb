import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type Payload, type PayloadCodec, ValueError } from '@temporalio/common';
import proto from '@temporalio/proto';
import type { KeyRing } from '#db/key-ring.ts';

const PayloadMessage = proto.temporal.api.common.v1.Payload;
const encoding = Buffer.from('binary/sealed');
const cipher = 'aes-256-gcm';
const ivLength = 12;
const tagLength = 16;

// What most payloads repeat. Fixed for ever, like the name of the encoding: what was sealed with it opens with it only.
const dictionary = Buffer.from(
  [
    '{"process":"accompaniment/","open":1}',
    '{"found":true,"ended":false,"next":{"key":"#1:remind-5","at":"2026-#1:escalate"},"open":0,"retryAt":null,',
    '"waits":[{"what":"","until":"2027-01-01T08:00:00.000Z"},{"what":""}]}encodingjson/plain',
  ].join(''),
);

type KeyOf = (id: string) => Buffer;

/** A key for this one purpose: the ring's own keys wrap those of people and institutions. */
function keysOf(ring: KeyRing): KeyOf {
  const known = new Map<string, Buffer>();
  return (id) => {
    const key =
      known.get(id) ?? Buffer.from(hkdfSync('sha256', ring.key(id), '', 'passerelle|histories', 32));
    known.set(id, key);
    return key;
  };
}

function seal(payload: Payload, current: string, keyOf: KeyOf): Payload {
  const key = Buffer.from(current);
  const iv = randomBytes(ivLength);
  const sealing = createCipheriv(cipher, keyOf(current), iv).setAAD(key);
  const plain = deflateRawSync(PayloadMessage.encode(payload).finish(), { dictionary });
  const sealed = Buffer.concat([sealing.update(plain), sealing.final()]);
  return { metadata: { encoding, key }, data: Buffer.concat([iv, sealed, sealing.getAuthTag()]) };
}

function open(payload: Payload, keyOf: KeyOf): Payload {
  const key = payload.metadata?.['key'];
  const data = payload.data;
  if (!key || !data || Buffer.compare(payload.metadata?.['encoding'] ?? Buffer.alloc(0), encoding) !== 0) {
    throw new ValueError('notEncrypted');
  }
  try {
    const opening = createDecipheriv(cipher, keyOf(Buffer.from(key).toString()), data.subarray(0, ivLength))
      .setAAD(key)
      .setAuthTag(data.subarray(-tagLength));
    const plain = Buffer.concat([opening.update(data.subarray(ivLength, -tagLength)), opening.final()]);
    return PayloadMessage.decode(inflateRawSync(plain, { dictionary }));
  } catch {
    // Always the same words: this message ends in clear in a history.
    throw new ValueError('unreadable');
  }
}

/**
 * Seals every payload with the deployment's key; the id of the key stands beside it, so that older keys
 * still open what they sealed.
 */
export function createCodec(ring: KeyRing): PayloadCodec {
  const keyOf = keysOf(ring);
  return {
    encode: async (payloads) => payloads.map((one) => seal(one, ring.current, keyOf)),
    decode: async (payloads) => payloads.map((one) => open(one, keyOf)),
  };
}
