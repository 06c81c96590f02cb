import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskOf } from '#db/desk.ts';
import { letterSent, letterToSend, waitingLetters } from '#db/letters.ts';
import { openStore } from '#db/store.ts';
import type { Store } from '#db/store.ts';
import { testKeyRing, testMoment } from '../support/houses.ts';
import { adminUrlOf, freshDatabase } from '../support/postgres.ts';
import type { TestDatabase } from '../support/postgres.ts';
import { askAs } from '../support/rows.ts';

const keyRing = testKeyRing();
let database: TestDatabase;
let store: Store & { close(): Promise<void> };
let worker: Store & { close(): Promise<void> };

beforeAll(async () => {
  database = await freshDatabase();
  store = openStore(database.commitUrl, keyRing);
  worker = openStore(database.workerUrl, keyRing);
});
afterAll(async () => {
  await Promise.all([store.close(), worker.close()]);
  await database.drop();
});

const after = (seconds: number): string => new Date(Date.parse(testMoment) + seconds * 1000).toISOString();
const keep = (until = after(900)) =>
  deskOf(store).keepLetter(
    {
      kind: 'signIn',
      address: 'planted-marker@example.org',
      subject: 'planted-subject',
      text: 'planted-text',
      language: 'fr',
      until,
    },
    testMoment,
  );
const rowOf = async (id: string) => {
  const [row] = await askAs(adminUrlOf(database), `select * from letter where id = '${id}'`);
  return row;
};

describe('a letter', () => {
  it('is kept sealed, at one length, and opens for the one who carries it', async () => {
    const id = await keep();
    const row = await rowOf(id);
    expect(Object.keys(row ?? {}).toSorted()).toEqual(
      [
        'id',
        'kind',
        'language',
        'at',
        'until_at',
        'next_ring_at',
        'sent_at',
        'ring_key',
        'sealed',
      ].toSorted(),
    );
    expect(
      JSON.stringify({ ...row, sealed: Buffer.from(Object(row)['sealed']).toString('latin1') }),
    ).not.toMatch(/planted/);
    expect(Buffer.from(Object(row)['sealed'])).toHaveLength(256 + 28);
    expect(await letterToSend(worker, id, testMoment)).toEqual({
      id,
      language: 'fr',
      at: testMoment,
      address: 'planted-marker@example.org',
      subject: 'planted-subject',
      text: 'planted-text',
    });
  });

  it('loses its wording when it was sent, and is not sent again', async () => {
    const id = await keep();
    await letterSent(worker, id, after(3));
    await letterSent(worker, id, after(9));
    expect(await rowOf(id)).toMatchObject({ sealed: null, ring_key: null });
    expect(new Date(String(Object(await rowOf(id))['sent_at'])).toISOString()).toBe(after(3));
    expect(await letterToSend(worker, id, after(4))).toBeUndefined();
  });

  it('loses its wording when it is too late, whoever notices first', async () => {
    const [one, other] = [await keep(), await keep()];
    expect(await letterToSend(worker, one, after(900))).toBeUndefined();
    expect(await rowOf(one)).toMatchObject({ sealed: null, sent_at: null });
    await waitingLetters(worker, after(900), 25);
    expect(await rowOf(other)).toMatchObject({ sealed: null, sent_at: null });
  });

  it('is found by the sweep when nobody started it, less and less often, and is forgotten a month after its end', async () => {
    const id = await keep(after(30 * 86_400));
    const rung = async (seconds: number) => (await waitingLetters(worker, after(seconds), 25)).includes(id);
    expect(await rung(4)).toBe(false);
    const times = Array.from({ length: 2000 }, (_, turn) => turn * 5).filter((seconds) => seconds > 4);
    const when: number[] = [];
    for (const seconds of times.filter((one) => one < 600)) if (await rung(seconds)) when.push(seconds);
    expect(when).toEqual([5, 35, 70, 140, 280, 560]);
    await waitingLetters(worker, after(60 * 86_400 - 1), 25);
    expect(await rowOf(id)).toBeDefined();
    await waitingLetters(worker, after(60 * 86_400), 25);
    expect(await rowOf(id)).toBeUndefined();
  });

  it('is written and not read by the API, and read one by one by the worker', async () => {
    await keep();
    for (const url of [database.apiUrl, database.commitUrl]) {
      await expect(askAs(url, 'select * from letter')).rejects.toThrow(/permission denied/);
    }
    await expect(
      askAs(database.commitUrl, 'update letter set sealed = null, ring_key = null'),
    ).rejects.toThrow(/permission denied/);
    expect(await askAs(database.workerUrl, 'select id from letter')).toEqual([]);
  });
});
