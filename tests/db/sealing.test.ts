import { randomBytes } from 'node:crypto';
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setContext } from '#db/context.ts';
import { readKeyRing } from '#db/key-ring.ts';
import { destroyKeys } from '#db/owner-keys.ts';
import { newDataKey, open, seal, unwrap } from '#db/sealing.ts';
import { inTransaction } from '#db/store.ts';
import { dumpOf } from '../support/rows.ts';
import { testKeyRing } from '../support/houses.ts';
import { begin, openToyStore, say } from './toy-store.ts';
import type { ToyStore } from './toy-store.ts';

const refused = /unable to authenticate data/;

describe('a sealed value', () => {
  const key = { owner: 'o', version: 1, key: randomBytes(32) };
  const place = { table: 'sealed_text', id: 'a', owner: 'o', version: 1 };

  it('opens where it was sealed and nowhere else', () => {
    const sealed = seal(key, 'sealed_text', 'a', 'É un mot 🌿');
    expect(open(key.key, place, sealed)).toBe('É un mot 🌿');
    for (const moved of [{ id: 'b' }, { table: 'person.name' }, { owner: 'p' }, { version: 2 }]) {
      expect(() => open(key.key, { ...place, ...moved }, sealed)).toThrow(refused);
    }
  });

  it('does not open when one byte of it is another', () => {
    const sealed = seal(key, 'sealed_text', 'a', 'un mot');
    for (const at of [0, 12, 28, sealed.length - 1]) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(() => open(key.key, place, changed)).toThrow(refused);
    }
  });

  it('has the size of its bucket, so that its length does not tell', () => {
    const sizes = [0, 1, 252, 253, 1020, 1021, 4092, 4093, 16_380, 16_381].map(
      (length) => seal(key, 'sealed_text', 'a', 'x'.repeat(length)).length - 28,
    );
    expect(sizes).toEqual([256, 256, 256, 1024, 1024, 4096, 4096, 16_384, 16_384, 32_768]);
  });

  it('has a key that only the ring unwraps, for its owner and version only', () => {
    const ring = testKeyRing();
    const made = newDataKey(ring, 'o', 1);
    const row = { ownerId: 'o', version: 1, ringKey: made.ringKey, wrapped: made.wrapped };
    expect(unwrap(ring, row)).toEqual(made.key);
    const fresh = newDataKey(ring, 'o', 1);
    expect(() => unwrap(ring, { ...row, wrapped: fresh.wrapped, ownerId: 'p' })).toThrow(refused);
    expect(unwrap(ring, { ...row, wrapped: null })).toBeNull();
  });
});

describe('a key file', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'passerelle-keys-'));
  const file = path.join(folder, 'keys.json');
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (content: unknown) => writeFileSync(file, JSON.stringify(content));

  it('is read with all its keys', () => {
    const key = randomBytes(32);
    write({ current: 'k2', keys: { k1: randomBytes(32).toString('base64'), k2: key.toString('base64') } });
    expect(readKeyRing(file).key('k2')).toEqual(key);
    expect(readKeyRing(file).current).toBe('k2');
  });

  it.each([
    ['no keys', { current: 'k1' }],
    ['a short key', { current: 'k1', keys: { k1: 'c2hvcnQ=' } }],
    ['no current key', { current: 'k9', keys: { k1: randomBytes(32).toString('base64') } }],
  ])('with %s is refused without quoting it', (_what, content) => {
    write(content);
    expect(() => readKeyRing(file)).toThrow(
      /^(the key file must hold|key k1 of the key file|the key ring has no key)/,
    );
  });
});

describe('texts in the database', () => {
  let toy: ToyStore;
  beforeAll(async () => {
    toy = await openToyStore();
  });
  afterAll(() => toy.close());

  it('are nowhere in clear: not a word, not a name, not an address', async () => {
    const process = await begin(toy, { motto: 'zanzibar-motto' });
    const noted = await say(toy, process, { command: 'note', input: { note: 'zanzibar-note' } });
    const etag = noted.outcome === 'done' ? noted.answer.etag : '';
    const renamed = await say(toy, process, {
      command: 'rename',
      input: { motto: 'zanzibar-again', colour: 'red' },
      ifMatch: etag,
    });
    const rated = await say(toy, process, {
      command: 'rate',
      input: { mark: 1, remark: 'zanzibar-remark' },
      by: { id: toy.team, role: 'team' },
    });
    expect([noted, renamed, rated].map((one) => one.outcome)).toEqual(['done', 'done', 'done']);
    const dump = await dumpOf(toy.database);
    expect(dump.match(/^public\.sealed_text /gm)).toHaveLength(4);
    for (const clear of ['zanzibar', 'Louise', 'example.org']) {
      expect(dump).not.toContain(clear);
      expect(dump).not.toContain(Buffer.from(clear).toString('hex'));
    }
  });

  it('of a destroyed key read as erased, and everything else as before', async () => {
    const process = await begin(toy, { motto: 'reste' });
    await say(toy, process, { command: 'note', input: { note: 'part' }, by: { id: toy.team, role: 'team' } });
    await inTransaction(toy.worker.db, async (tx) => {
      await setContext(tx, { house: toy.house });
      await destroyKeys(tx, toy.team);
    });
    const outcome = await say(toy, process, { command: 'click' });
    expect(outcome).toMatchObject({
      answer: { view: { motto: 'reste', notes: [{ by: toy.team, note: null }] } },
    });
    await say(toy, process, {
      command: 'note',
      input: { note: 'nouveau' },
      by: { id: toy.team, role: 'team' },
    });
    expect(await say(toy, process, { command: 'click' })).toMatchObject({
      answer: { view: { notes: [{ note: null }, { note: 'nouveau' }] } },
    });
  });
});
