import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { keyRingOf } from '#db/key-ring.ts';
import { createCodec } from '#services/temporal/codec.ts';
import { payloadConverter } from '#services/temporal/payload-converter.ts';

const keys = new Map([
  ['k1', randomBytes(32)],
  ['k2', randomBytes(32)],
]);
const old = createCodec(keyRingOf('k1', keys));
const renewed = createCodec(keyRingOf('k2', keys));
const payload = payloadConverter.toPayload({ process: 'absence/x' });

describe('the codec of histories', () => {
  it('seals a payload so that nothing of it is left in clear but the id of the key', async () => {
    const [sealed] = await old.encode([payload]);
    const all = Buffer.concat([sealed?.data ?? Buffer.alloc(0), ...Object.values(sealed?.metadata ?? {})]);
    expect(all.includes('absence')).toBe(false);
    expect(Buffer.from(sealed?.metadata?.['key'] ?? []).toString()).toBe('k1');
    const [opened] = await old.decode(sealed ? [sealed] : []);
    expect(opened && payloadConverter.fromPayload(opened)).toEqual({ process: 'absence/x' });
  });

  it('still opens what an older key sealed after the ring was renewed', async () => {
    const [opened] = await renewed.decode(await old.encode([payload]));
    expect(opened && payloadConverter.fromPayload(opened)).toEqual({ process: 'absence/x' });
  });

  it('seals the same value differently each time', async () => {
    const [one, two] = await old.encode([payload, payload]);
    expect(Buffer.from(one?.data ?? []).equals(Buffer.from(two?.data ?? []))).toBe(false);
  });

  it('says the same constant words for an unknown key, for another key and for changed bytes', async () => {
    const stranger = createCodec(keyRingOf('k9', new Map([['k9', randomBytes(32)]])));
    const impostor = createCodec(keyRingOf('k1', new Map([['k1', randomBytes(32)]])));
    const sealed = await old.encode([payload]);
    const changed = sealed.map((one) => {
      const data = Buffer.from(one.data ?? []);
      data.writeUInt8(data.readUInt8(20) ^ 1, 20);
      return { ...one, data };
    });
    await expect(stranger.decode(sealed)).rejects.toThrow(/^unreadable$/);
    await expect(impostor.decode(sealed)).rejects.toThrow(/^unreadable$/);
    await expect(old.decode(changed)).rejects.toThrow(/^unreadable$/);
  });

  it('refuses a payload that was never sealed', async () => {
    await expect(old.decode([payload])).rejects.toThrow(/^notEncrypted$/);
  });
});
