import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { letterToSend } from '#db/letters.ts';
import { openStore, type Store } from '#db/store.ts';
import { launch, post } from '../support/api.ts';
import { seat, testMoment } from '../support/houses.ts';
import { dumpOf, rowsOf } from '../support/rows.ts';
import { type Looked, startPages, type TestPages } from '../support/visits.ts';

let now = testMoment;
let pages: TestPages;
let worker: Store & { close(): Promise<void> };
let louise: string;
beforeAll(async () => {
  pages = await startPages({}, { clock: () => now });
  worker = openStore(pages.api.database.workerUrl, pages.api.store.keyRing);
});
afterAll(async () => {
  await worker.close();
  await pages.close();
});
beforeEach(async () => {
  louise = await pages.comeIn('Louise');
  await rowsOf(pages.api.database, 'delete from door.attempt');
});
afterEach(() => {
  now = testMoment;
});

const cookieIn = ({ headers }: Looked): string =>
  [headers['set-cookie']]
    .flat()
    .map((one) => String(one).split(';')[0] ?? '')
    .findLast((one) => /^session=./.test(one)) ?? '';

interface Wish {
  readonly name?: string;
  readonly email?: string;
  readonly language?: string;
  readonly role?: string;
  readonly into?: string;
}

const freshAddress = (): string => `${randomUUID()}@example.org`;

async function invite(cookie: string, { into = '', ...wish }: Wish) {
  const sent = await pages.send(`/invitations?into=${encodeURIComponent(into)}`, cookie, {
    into,
    name: 'Noé',
    email: freshAddress(),
    language: 'fr',
    role: 'team',
    ...wish,
  });
  const letter =
    sent.status === 303
      ? await letterToSend(worker, pages.api.delivered.at(-1) ?? '', testMoment)
      : undefined;
  return { sent, letter, link: /\/invitation\/[\w-]{43}/.exec(letter?.text ?? '')?.[0] ?? '' };
}

const rolesOf = async (cookie: string) => {
  const visit = await pages.api.door.look({ cookie, 'user-agent': 'lightMyRequest' });
  if (!('person' in visit)) throw new Error(visit.state);
  return rowsOf(
    pages.api.database,
    'select role, accompaniment_id as accompaniment from membership where person_id = $1 and until_day is null',
    [visit.person],
  );
};

describe('Into the whole house', () => {
  test('the lead invites; the letter says neither who nor what; the page says both; accepting lets in', async () => {
    const email = freshAddress();
    const { sent, letter, link } = await invite(louise, { name: 'Noé planted-name', email, role: 'hr' });
    expect(sent.location).toBe('/invitations?done=sent');
    expect(letter).toMatchObject({ address: email, subject: 'Une invitation', language: 'fr' });
    expect(letter?.text).not.toMatch(/Louise|Aubépines|Noé/);
    for (let look = 0; look < 2; look += 1) expect((await pages.look(link)).status).toBe(200);
    const { html } = await pages.look(link);
    expect(html).toContain('Louise, de Les Aubépines, vous invite.');
    expect(html).toContain('Votre rôle\u00a0: ressources humaines');
    expect(html).toContain('<dt>Accompagnements</dt>');
    const said = html.indexOf(`<strong>${email}</strong>`);
    expect(said).toBeGreaterThan(0);
    expect(said).toBeLessThan(html.indexOf('p-door__button'));
    expect(await dumpOf(pages.api.database)).not.toMatch(new RegExp(`planted-name|${email}`));
    const people = await rowsOf(pages.api.database, 'select id from person');
    const accepted = await pages.send(link, '', {});
    expect([accepted.status, accepted.location]).toEqual([303, '/']);
    expect(await rowsOf(pages.api.database, 'select id from person')).toHaveLength(people.length + 1);
    const cookie = cookieIn(accepted);
    expect(await rolesOf(cookie)).toEqual([{ role: 'hr', accompaniment: null }]);
    expect((await pages.look('/account', cookie)).html).toContain('value="Noé planted-name"');
  });

  test('an invitation is used once, pressed twice at once too', async () => {
    const { link } = await invite(louise, {});
    const both = await Promise.all([pages.send(link, '', {}), pages.send(link, '', {})]);
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([303, 410]));
    const again = await pages.send(link, '', {});
    expect([again.status, cookieIn(again)]).toEqual([410, '']);
    expect((await pages.look(link)).html).toContain('Cette invitation ne marche plus');
  });

  test('it can be withdrawn, and is listed with how it stands; then nothing is left of whom it was for', async () => {
    const { link } = await invite(louise, { name: 'Retirée planted-gone' });
    const list = await pages.look('/invitations', louise);
    expect(list.html).toMatch(/Retirée planted-gone<\/strong> <span class="p-tag">En attente/);
    const action =
      /action="(\/invitations\/[^"]+\/withdraw)">(?:(?!<\/form>).)*planted-gone/s.exec(list.html)?.[1] ?? '';
    const zoe = await pages.comeIn('Zoé');
    expect((await pages.send(action, zoe, {})).status).toBe(404);
    expect((await pages.send(action, louise, {})).location).toBe('/invitations?done=withdrawn');
    expect((await pages.look('/invitations', louise)).html).not.toContain('planted-gone');
    expect((await pages.send(link, '', {})).status).toBe(410);
    const left = await rowsOf(
      pages.api.database,
      `select 1 from invitation where state <> 'open' and sealed is not null`,
    );
    expect(left).toEqual([]);
  });

  test('after fourteen days it is too late, and its name and address go', async () => {
    const { link } = await invite(louise, {});
    now = '2027-03-16T21:00:00.000Z';
    expect((await pages.look(link)).status).toBe(200);
    now = '2027-03-17T09:00:00.000Z';
    expect((await pages.look(link)).status).toBe(410);
    expect((await pages.send(link, '', {})).status).toBe(410);
    expect((await pages.look('/invitations', louise)).html).toContain('Trop tard');
    const left = await rowsOf(
      pages.api.database,
      'select 1 from invitation where sealed is not null and until_at < $1',
      [now],
    );
    expect(left).toEqual([]);
  });

  test('whom the house knows already gets the role, and comes in as ever', async () => {
    const { here, database } = pages.api;
    const { link } = await invite(louise, { email: `Charles.${here.house}@example.org`, role: 'supervisor' });
    const accepted = await pages.send(link, '', {});
    expect([accepted.status, accepted.location, cookieIn(accepted)]).toEqual([303, '/come-in?to=%2F', '']);
    const held = await rowsOf(database, 'select role from membership where person_id = $1', [here.colleague]);
    expect(held).toContainEqual({ role: 'supervisor' });
  });

  test('who does not lead cannot invite; the support organisation invites its own', async () => {
    const tom = await pages.comeIn('Tom');
    expect((await pages.look('/invitations', tom)).status).toBe(403);
    expect((await invite(tom, {})).sent.status).toBe(403);
    expect((await pages.look('/account', tom)).html).not.toContain('/invitations');
    const { support, advisor } = pages.api.here;
    await rowsOf(
      pages.api.database,
      `insert into membership (id, person_id, house_id, role, from_day) values ($1, $2, $3, 'advisor', '2027-01-01')`,
      [randomUUID(), advisor, support],
    );
    const ada = await pages.comeIn('Ada');
    expect((await invite(ada, { role: 'lead' })).sent.status).toBe(422);
    const { link } = await invite(ada, { role: 'advisor' });
    const entered = cookieIn(await pages.send(link, '', {}));
    expect(await rolesOf(entered)).toEqual([{ role: 'advisor', accompaniment: null }]);
  });

  test('it outlives no role of whoever invited: then nobody is entered, and nothing is given', async () => {
    const { database, here } = pages.api;
    const { link } = await invite(louise, { role: 'lead' });
    const people = await rowsOf(database, 'select id from person');
    await rowsOf(database, `update membership set until_day = '2027-03-01' where person_id = $1`, [
      here.lead,
    ]);
    const refused = await pages.send(link, '', {});
    expect([refused.status, cookieIn(refused)]).toEqual([409, '']);
    expect(refused.html).toContain('ne peut plus donner ce rôle');
    expect(await rowsOf(database, 'select id from person')).toHaveLength(people.length);
    await rowsOf(database, 'update membership set until_day = null where person_id = $1', [here.lead]);
    expect((await pages.send(link, '', {})).status).toBe(303);
  });

  test('what is missing is said, and what was typed is kept', async () => {
    const { sent } = await invite(louise, { name: '', email: 'pas une adresse', role: 'person' });
    expect(sent.status).toBe(422);
    expect(sent.html.match(/href="#field-/g)).toHaveLength(3);
    expect(sent.html).toContain('value="pas une adresse"');
  });

  test('one person sends forty in a day', async () => {
    const all = [];
    for (let n = 0; n < 41; n += 1) all.push((await invite(louise, {})).sent.status);
    expect(all.filter((status) => status === 303)).toHaveLength(40);
    expect(all.at(-1)).toBe(429);
  });
});

/** Invites these, one after the other: what is answered. */
const statuses = async (cookie: string, emails: readonly string[]): Promise<readonly number[]> => {
  const all = [];
  for (const email of emails) all.push((await invite(cookie, { email })).sent.status);
  return all;
};

describe('To one address', () => {
  test('one person sends three in a day, however it is written; then it is said, and what was typed is kept', async () => {
    const email = freshAddress();
    const there = [email, email.toUpperCase(), email.replace('@', '+work@')];
    expect(await statuses(louise, there)).toEqual([303, 303, 303]);
    const before = pages.api.delivered.length;
    const { sent } = await invite(louise, { email, name: 'Noé planted-again' });
    expect([sent.status, pages.api.delivered.length]).toEqual([429, before]);
    expect(sent.html).toContain('C’est assez d’invitations à cette adresse pour aujourd’hui\u00a0:');
    expect(sent.html).toContain('value="Noé planted-again"');
    expect(sent.html).toContain(`value="${email}"`);
    expect(await statuses(louise, [freshAddress()])).toEqual([303]);
  });

  test('eight go in a day, whoever of whatever house sends them; the address is in no count', async () => {
    const { store, here } = pages.api;
    const zoe = await pages.comeIn('Zoé');
    const email = `${randomUUID()}-planted@example.org`;
    const thrice = [email, email, email];
    expect(await statuses(louise, thrice)).toEqual([303, 303, 303]);
    expect(await statuses(zoe, thrice)).toEqual([303, 303, 303]);
    await seat(store, { person: here.colleague, house: here.house, accompaniment: null, role: 'lead' });
    const charles = await pages.comeIn('Charles');
    expect(await statuses(charles, thrice)).toEqual([303, 303, 429]);
    expect(await dumpOf(pages.api.database)).not.toContain(email);
  });

  test('the next day they go again', async () => {
    const email = freshAddress();
    await statuses(louise, [email, email, email]);
    await rowsOf(pages.api.database, `update door.attempt set since = since - interval '25 hours'`);
    expect(await statuses(louise, [email])).toEqual([303]);
  });
});

describe('Into an accompaniment', () => {
  test('by the form of the command: the person is entered and holds the role there, as whoever invited would give it', async () => {
    const { url } = await launch(pages.api);
    const address = url.replace('/v1', '');
    const form = await pages.look(`${address}/invite`, louise);
    const into = `${address}/invite`;
    expect(form.html).toContain(`href="/invitations?into=${encodeURIComponent(into)}"`);
    const page = await pages.look(`/invitations?into=${encodeURIComponent(into)}`, louise);
    expect(page.html).toContain('Accompagnement · Inviter');
    expect(page.html).not.toContain('value="person"');
    const { link } = await invite(louise, { into, role: 'manager' });
    const accepted = await pages.send(link, '', {});
    expect([accepted.status, accepted.location]).toEqual([303, address]);
    const cookie = cookieIn(accepted);
    expect(await rolesOf(cookie)).toEqual([{ role: 'manager', accompaniment: address.slice(-36) }]);
    expect((await pages.look(address, cookie)).status).toBe(200);
  });

  test('when whoever invited may no longer give the role, nothing is given and the page says why', async () => {
    const { url } = await launch(pages.api);
    const address = url.replace('/v1', '');
    const { link } = await invite(louise, { into: `${address}/invite`, role: 'team' });
    const { database, here } = pages.api;
    await rowsOf(database, `update membership set until_day = '2027-03-01' where person_id = $1`, [
      here.lead,
    ]);
    const refused = await pages.send(link, '', {});
    await rowsOf(database, 'update membership set until_day = null where person_id = $1', [here.lead]);
    expect([refused.status, cookieIn(refused)]).toEqual([409, '']);
    expect(refused.html).toContain('Parlez-en à Louise');
    expect((await pages.send(link, '', {})).status).not.toBe(410);
  });

  test('when the accompaniment has ended meanwhile, nobody is entered', async () => {
    const { api } = pages;
    const { url, etag } = await launch(api);
    const { link } = await invite(louise, { into: `${url.replace('/v1', '')}/invite`, role: 'team' });
    const people = await rowsOf(api.database, 'select id from person');
    const body = { why: 'Le poste n’est plus financé' };
    expect(
      (await post(api, `${url}/close`, { token: api.tokens.lead, ifMatch: etag, body })).statusCode,
    ).toBe(200);
    const refused = await pages.send(link, '', {});
    expect([refused.status, cookieIn(refused)]).toEqual([409, '']);
    expect(await rowsOf(api.database, 'select id from person')).toHaveLength(people.length);
  });

  test.each(['/accompaniments', '/accompaniments/launch', `/accompaniments/${randomUUID()}/invite`, '//x/y'])(
    'nobody is invited to what is no such line or does not exist: %s',
    async (into) => {
      expect((await invite(louise, { into })).sent.status).toBe(404);
    },
  );

  test('nobody of another house invites to it', async () => {
    const { url } = await launch(pages.api);
    const zoe = await pages.comeIn('Zoé');
    expect((await invite(zoe, { into: `${url.replace('/v1', '')}/invite` })).sent.status).toBe(404);
  });
});
