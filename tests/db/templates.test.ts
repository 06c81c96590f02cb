import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, withActor } from '#db/actor.ts';
import type { Reader } from '#db/actor.ts';
import { setContext } from '#db/context.ts';
import { timedId } from '#db/ids.ts';
import { destroyKeys } from '#db/owner-keys.ts';
import { templateFor, templatesFor } from '#db/queries/templates.ts';
import { inTransaction, openStore } from '#db/store.ts';
import type { Store } from '#db/store.ts';
import { enterTemplate, makeTemplate } from '#db/templates.ts';
import type { Template } from '#domain/description-templates.ts';
import { freshDatabase } from '../support/postgres.ts';
import type { TestDatabase } from '../support/postgres.ts';
import { makeHouse, seat, testKeyRing, testMoment } from '../support/houses.ts';
import type { TestHouse } from '../support/houses.ts';
import { askAs, rowsOf } from '../support/rows.ts';

const keyRing = testKeyRing();
const today = '2027-03-02';
let database: TestDatabase;
let store: Store & { close(): Promise<void> };
let worker: Store & { close(): Promise<void> };
let reader: Reader;
let here: TestHouse;
let other: TestHouse;
beforeAll(async () => {
  database = await freshDatabase();
  store = openStore(database.commitUrl, keyRing);
  worker = openStore(database.workerUrl, keyRing);
  reader = openReader(database.apiUrl);
  here = await makeHouse(store);
  other = await makeHouse(store, 'Het Anker');
});
afterAll(async () => {
  await Promise.all([store.close(), worker.close(), reader.close()]);
  await database.drop();
});

const clauses = [
  { code: 'title', text: 'Ervaringswerker', decideByMonths: null },
  { code: 'purpose', text: 'Zodat keuzes meer wegen.', decideByMonths: null },
] as const;
const called = (name: string): Template => ({ name, language: 'nl', clauses });
const enter = (template: Template, house = here.support) => enterTemplate(store, house, template, testMoment);
const offeredTo = (person: string) =>
  withActor(reader, { person, today }, (tx) => templatesFor(tx, keyRing, { withdrawn: false }));
const namesFor = async (person: string) => (await offeredTo(person)).map((one) => one.name);

describe('A template that is brought from a file', () => {
  it('is made, stays when it says the same, and gets a version when it says something else', async () => {
    const made = await enter(called('Straat'));
    expect(made).toMatchObject({ outcome: 'made', version: 1 });
    const { id } = made;
    expect(await enter(called('  straat'))).toEqual({ outcome: 'same', id, version: 1 });
    const more = { ...called('Straat'), clauses: clauses.toReversed() };
    expect(await enter(more)).toEqual({ outcome: 'changed', id, version: 2 });
    expect(await enter(more)).toEqual({ outcome: 'same', id, version: 2 });
    const read = (version?: number) =>
      withActor(reader, { person: here.lead, today }, (tx) => templateFor(tx, keyRing, id, version));
    expect(await read(1)).toMatchObject({ version: 1, newest: 2, clauses });
    expect(await read()).toMatchObject({ version: 2, clauses: clauses.toReversed() });
  });

  it('is another one in another language and in another organisation', async () => {
    const first = await enter(called('Ziekenhuis'));
    expect(await enter({ ...called('Ziekenhuis'), language: 'fr' })).toMatchObject({ outcome: 'made' });
    const elsewhere = await enter(called('Ziekenhuis'), other.support);
    expect(elsewhere).toMatchObject({ outcome: 'made' });
    expect(elsewhere.id).not.toBe(first.id);
  });

  it('entered by two at the same moment is made once', async () => {
    const both = await Promise.allSettled([enter(called('Tegelijk')), enter(called('Tegelijk'))]);
    expect(both.some((one) => one.status === 'fulfilled' && one.value.outcome === 'made')).toBe(true);
    expect((await namesFor(here.lead)).filter((one) => one === 'Tegelijk')).toHaveLength(1);
  });
});

describe('The database', () => {
  it('takes templates of support organisations only', async () => {
    const attempt = makeTemplate(store, here.house, called('Huis'), testMoment);
    await expect(attempt).rejects.toThrow(/row-level security/);
  });

  it('lets nobody change or remove a version, and the reading role write nothing', async () => {
    for (const url of [database.commitUrl, database.workerUrl, database.apiUrl]) {
      for (const wish of [
        'update description_template_version set number = 9',
        'delete from description_template_version',
        'delete from description_template',
        `update description_template set language = 'fr'`,
      ])
        await expect(askAs(url, wish)).rejects.toThrow(/permission denied/);
    }
    await expect(
      askAs(database.apiUrl, 'update description_template set withdrawn_at = null'),
    ).rejects.toThrow(/permission denied/);
    await expect(askAs(database.apiUrl, 'select name_index from description_template')).rejects.toThrow(
      /permission denied/,
    );
  });

  it('takes no version of a template of another house', async () => {
    const { id } = await enter(called('Vreemd'), other.support);
    const attempt = inTransaction(store.db, async (tx) => {
      await setContext(tx, { house: here.support });
      const [key] = await tx
        .selectFrom('ownerKey')
        .select('version')
        .where('ownerId', '=', here.support)
        .execute();
      const row = { templateId: id, number: 2, houseId: here.support, madeOn: today, clauses: 2 };
      const sealed = { ownerVersion: key?.version ?? 1, sealed: Buffer.from('x') };
      await tx
        .insertInto('descriptionTemplateVersion')
        .values({ ...row, ...sealed })
        .execute();
    });
    await expect(attempt).rejects.toThrow(/foreign key/);
  });

  it('shows an institution no library once its lead is lead no more', async () => {
    const lead = here.colleague;
    const { house } = here;
    await seat(store, { person: lead, house, accompaniment: null, role: 'lead', until: '2027-03-03' });
    const on = (day: string) =>
      withActor(reader, { person: lead, today: day }, (tx) =>
        templatesFor(tx, keyRing, { withdrawn: false }),
      );
    expect((await on('2027-03-02')).length).toBeGreaterThan(0);
    expect(await on('2027-03-03')).toEqual([]);
  });

  it('shows the key of an organisation to those to whom its library is open, and to no others', async () => {
    const keysFor = (person: string) =>
      withActor(reader, { person, today }, (tx) =>
        tx.selectFrom('ownerKey').select('ownerId').where('ownerId', '=', here.support).execute(),
      );
    expect(await keysFor(here.team)).toHaveLength(1);
    for (const person of [other.team, other.advisor, timedId(testMoment)])
      expect(await keysFor(person)).toEqual([]);
  });

  it('keeps no list of what was offered by an organisation whose key is destroyed', async () => {
    const gone = await makeHouse(store, 'La Source');
    const { id } = await enter(called('Voorbij'), gone.support);
    expect(await namesFor(gone.team)).toEqual(['Voorbij']);
    await inTransaction(worker.db, async (tx) => {
      await setContext(tx, { house: gone.support });
      await destroyKeys(tx, gone.support);
    });
    expect(await namesFor(gone.team)).toEqual([]);
    expect(
      await withActor(reader, { person: gone.team, today }, (tx) => templateFor(tx, keyRing, id)),
    ).toBeUndefined();
    expect(await rowsOf(database, 'select id from description_template where id = $1', [id])).toHaveLength(1);
  });
});
