import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { letterToSend } from '#db/letters.ts';
import { openStore, type Store } from '#db/store.ts';
import { mintSecret } from '#services/api/secrets.ts';
import { addPerson } from '#db/people.ts';
import { seat, testMoment } from '../support/houses.ts';
import { dumpOf, rowsOf } from '../support/rows.ts';
import { agents, type Looked, startPages, type TestPages } from '../support/visits.ts';

let pages: TestPages;
let worker: Store & { close(): Promise<void> };
beforeAll(async () => {
  pages = await startPages();
  worker = openStore(pages.api.database.workerUrl, pages.api.store.keyRing);
});
afterAll(async () => {
  await worker.close();
  await pages.close();
});
beforeEach(() => rowsOf(pages.api.database, 'delete from door.attempt'));
afterEach(() => vi.useRealTimers());

const louise = (): string => `Louise.${pages.api.here.house}@example.org`;

const ask = (email: string, headers?: { readonly [name: string]: string }, to = '/'): Promise<Looked> =>
  pages.send('/come-in', '', { email, to }, headers);

const cookieOf = ({ headers }: Looked, name: string): string =>
  [headers['set-cookie']]
    .flat()
    .map((one) => String(one).split(';')[0] ?? '')
    .find((one) => one.startsWith(`${name}=`)) ?? '';

/** The letter that the last asking left behind. */
async function lastLetter() {
  const letter = await letterToSend(worker, pages.api.delivered.at(-1) ?? '', testMoment);
  const link = /\/come-in\/link\/[\w-]{43}/.exec(letter?.text ?? '')?.[0] ?? '';
  const code = /\b\d{6}\b/.exec(letter?.text ?? '')?.[0] ?? '';
  return { letter, link, code };
}

const timed = async (email: string) => {
  const began = performance.now();
  const answer = await ask(email);
  return { answer, ms: performance.now() - began };
};

/** All of an answer that must be the same for everybody. */
const shape = ({ status, html, headers }: Looked) => ({
  status,
  html,
  headers: {
    ...headers,
    'set-cookie': String(headers['set-cookie']).length,
    // Of the moment, not of the address: the second, and how many requests it has seen.
    date: '',
    'x-ratelimit-remaining': '',
    'x-ratelimit-reset': '',
  },
});

describe('Asking for a way in', () => {
  test('a known address is sent a link and a code, under a subject that says nothing', async () => {
    const { status, location } = await ask(louise());
    expect([status, location]).toEqual([303, '/come-in/code']);
    const { letter, link, code } = await lastLetter();
    expect(letter).toMatchObject({ subject: 'Votre lien d’accès', address: louise(), language: 'fr' });
    expect(letter?.text).toContain(`http://127.0.0.1:4000${link}`);
    expect(code).toHaveLength(6);
    expect(letter?.text).not.toMatch(/Louise|Aubépines|accompagnement/);
  });

  test('an unknown address gets the same answer to the byte, after the same time, and no letter', async () => {
    const known = await timed(louise());
    const sent = pages.api.delivered.length;
    const unknown = await timed('nobody@example.org');
    expect(pages.api.delivered).toHaveLength(sent);
    expect(shape(unknown.answer)).toEqual(shape(known.answer));
    for (const { ms } of [known, unknown]) expect(ms).toBeGreaterThanOrEqual(295);
    const after = async (cookie: string) => (await pages.look('/come-in/code', cookie)).html;
    expect(await after(cookieOf(unknown.answer, 'asked'))).toBe(await after(cookieOf(known.answer, 'asked')));
  });

  test('an address with capitals and spaces around it is the same one; what is none is said, and kept', async () => {
    const before = pages.api.delivered.length;
    await ask(`  ${louise().toUpperCase()} `);
    expect(pages.api.delivered).toHaveLength(before + 1);
    const { status, html } = await ask('louise chez example');
    expect(status).toBe(422);
    expect(html).toContain('value="louise chez example"');
    expect(html).toContain('govuk-error-summary');
  });

  test('the letter goes to the address that is kept, not to a look-alike that was typed', async () => {
    await ask(louise().toLowerCase());
    expect((await lastLetter()).letter?.address).toBe(louise());
    const before = pages.api.delivered.length;
    await ask(louise().replace('L', '\u{1d40b}'));
    expect(pages.api.delivered).toHaveLength(before);
  });

  test('the language is that of the page: chosen at the door, remembered, and stronger than the browser', async () => {
    const chosen = await pages.send('/language', '', { language: 'nl', back: '/come-in?to=/accompaniments' });
    expect([chosen.status, chosen.location]).toEqual([303, '/come-in?to=/accompaniments']);
    const cookie = cookieOf(chosen, 'language');
    const door = await pages.look('/come-in', cookie, { 'accept-language': 'en' });
    expect(door.html).toContain('<html lang="nl"');
    await ask(louise(), { cookie });
    expect((await lastLetter()).letter?.subject).toBe('Uw toegangslink');
    expect((await pages.look('/nowhere', cookie)).html).toContain('<html lang="nl"');
    const elsewhere = await pages.send('/language', '', { language: 'nl', back: '//elsewhere.example' });
    expect(elsewhere.location).toBe('/');
  });
});

describe('The link', () => {
  test('is not used up by whoever looks at it; its button lets in, once', async () => {
    await ask(louise(), {}, '/accompaniments');
    const { link } = await lastLetter();
    for (let scan = 0; scan < 3; scan += 1) expect((await pages.look(link)).status).toBe(200);
    const { html } = await pages.look(link);
    expect(html.match(/<button type="submit" class="govuk-button/g)).toHaveLength(1);
    const entered = await pages.send(link, '', {});
    expect([entered.status, entered.location]).toEqual([303, '/accompaniments']);
    expect((await pages.look('/', cookieOf(entered, 'session'))).status).toBe(200);
    const again = await pages.send(link, '', {});
    expect([again.status, cookieOf(again, 'session')]).toEqual([410, '']);
    expect(again.html).toContain('Ce lien ne marche plus');
    expect((await pages.look(link)).status).toBe(410);
  });

  test('says whose account it opens before its button, to whoever holds it', async () => {
    await ask(louise());
    const { link } = await lastLetter();
    const { html } = await pages.look(link, await pages.comeIn('Tom'));
    const said = html.indexOf(`<strong>${louise()}</strong>`);
    expect(said).toBeGreaterThan(0);
    expect(said).toBeLessThan(html.indexOf('p-door__button'));
    expect(html).toContain('Ce n’est pas votre adresse\u00a0?');
    await pages.send(link, '', {});
    expect((await pages.look(link)).html).not.toContain(louise());
  });

  test('of somebody whose roles have ended meanwhile is like one that never was', async () => {
    const { store, here } = pages.api;
    const email = 'going@example.org';
    const newcomer = { house: here.house, language: 'fr', name: 'Gaël', email } as const;
    const person = await addPerson(store, newcomer, testMoment);
    await seat(store, { person, house: here.house, accompaniment: null, role: 'team' });
    await ask(email);
    const { link } = await lastLetter();
    await rowsOf(pages.api.database, `update membership set until_day = '2027-02-01' where person_id = $1`, [
      person,
    ]);
    const gone = await pages.look(link);
    const never = await pages.look(`/come-in/link/${mintSecret()}`);
    expect([gone.status, never.status]).toEqual([410, 410]);
    expect(gone.html.replaceAll(link, '')).toBe(never.html.replaceAll(/\/come-in\/link\/[\w-]{43}/g, ''));
    const sent = await pages.send(link, '', {});
    expect([sent.status, cookieOf(sent, 'session')]).toEqual([410, '']);
  });

  test('pressed twice at once lets in once', async () => {
    await ask(louise());
    const { link } = await lastLetter();
    const both = await Promise.all([pages.send(link, '', {}), pages.send(link, '', {})]);
    expect(new Set(both.map((one) => one.status))).toEqual(new Set([303, 410]));
  });

  test('works for fifteen minutes', async () => {
    await ask(louise());
    const { link } = await lastLetter();
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(Date.now() + 14 * 60_000);
    expect((await pages.look(link)).status).toBe(200);
    vi.setSystemTime(Date.now() + 2 * 60_000);
    expect((await pages.look(link)).status).toBe(410);
    expect((await pages.send(link, '', {})).status).toBe(410);
  });

  test('of an address that two houses know asks where to come in', async () => {
    const { store, here, elsewhere } = pages.api;
    const email = 'nora@example.org';
    const both = [];
    for (const { house } of [here, elsewhere]) {
      const person = await addPerson(store, { house, language: 'fr', name: 'Nora', email }, testMoment);
      await seat(store, { person, house, accompaniment: null, role: 'team' });
      both.push(person);
    }
    await ask(email);
    const { link } = await lastLetter();
    const { html } = await pages.look(link);
    expect(html).toContain('Entrer chez Les Tilleuls');
    expect((await pages.send(link, '', {})).status).toBe(422);
    const other = await pages.send(link, '', { person: pages.api.here.lead });
    expect([other.status, cookieOf(other, 'session')]).toEqual([422, '']);
    const entered = await pages.send(link, '', { person: both[1] ?? '' });
    expect(entered.status).toBe(303);
    expect((await pages.look('/account', cookieOf(entered, 'session'))).status).not.toBe(303);
  });

  test('is made for nobody whose roles have all ended', async () => {
    const { store, here } = pages.api;
    const email = 'gone@example.org';
    const person = await addPerson(
      store,
      { house: here.house, language: 'fr', name: 'Gil', email },
      testMoment,
    );
    await seat(store, {
      person,
      house: here.house,
      accompaniment: null,
      role: 'team',
      until: '2027-02-01',
    });
    const before = pages.api.delivered.length;
    expect((await ask(email)).status).toBe(303);
    expect(pages.api.delivered).toHaveLength(before);
  });
});

/** Tries a code in the browser of a cookie. */
const tryCode = (cookie: string, code: string): Promise<Looked> =>
  pages.send('/come-in/code', cookie, { code });

/** Asks in four browsers and tries wrong codes in them, five in each: what is answered. */
async function seventeenTries(email: string): Promise<readonly number[]> {
  const asked: string[] = [];
  for (let n = 0; n < 4; n += 1) asked.push(cookieOf(await ask(email), 'asked'));
  const tried = asked.flatMap((cookie) => Array.from({ length: 5 }, () => cookie)).slice(0, 17);
  const statuses: number[] = [];
  for (const cookie of tried) statuses.push((await tryCode(cookie, '000000')).status);
  return statuses;
}

const wayOf = (id: string) => ({ people: [{ id, house: 'Les Aubépines' }], to: '/' });

describe('The code', () => {
  test('lets in the browser that asked, written with spaces too, and once', async () => {
    const asked = cookieOf(await ask(louise(), {}, '/accompaniments'), 'asked');
    const { code } = await lastLetter();
    const entered = await tryCode(asked, `${code.slice(0, 3)} ${code.slice(3)}`);
    expect([entered.status, entered.location]).toEqual([303, '/accompaniments']);
    expect((await pages.look('/', cookieOf(entered, 'session'))).status).toBe(200);
    expect((await tryCode(asked, code)).status).toBe(422);
  });

  test('is nothing in another browser', async () => {
    await ask(louise());
    const { code } = await lastLetter();
    const other = cookieOf(await ask('nobody@example.org', { 'user-agent': agents.desk }), 'asked');
    for (const cookie of ['', other, `asked=${'x'.repeat(43)}`])
      expect((await tryCode(cookie, code)).status).toBe(422);
  });

  test('may be tried five times, and then no more, right or wrong; the link still works', async () => {
    const asked = cookieOf(await ask(louise()), 'asked');
    const { code, link } = await lastLetter();
    const wrong = code === '111111' ? '222222' : '111111';
    for (let n = 0; n < 5; n += 1) expect((await tryCode(asked, wrong)).status).toBe(422);
    const late = await tryCode(asked, code);
    expect([late.status, cookieOf(late, 'session')]).toEqual([429, '']);
    expect(late.html).toContain('Ouvrez plutôt le lien du message');
    expect((await pages.send(link, '', {})).status).toBe(303);
  });

  test('tells nobody by its limits whether an address is known', async () => {
    const known = await seventeenTries(louise());
    expect(known).toEqual(await seventeenTries('nobody@example.org'));
    expect(known.slice(14)).toEqual([422, 429, 429]);
  });

  test('lets nobody in as somebody else who is asked for at the same moment in the same browser', async () => {
    const { door, here } = pages.api;
    for (let round = 0; round < 40; round += 1) {
      const asked = mintSecret();
      const code = await door.ways.makeCode(wayOf(here.team), { asked, email: 'tom@example.org' });
      const [taken] = await Promise.all([
        door.ways.takeCode(asked, code),
        door.ways.makeCode(wayOf(here.lead), { asked, email: louise() }),
      ]);
      expect(taken?.people[0]?.id ?? here.team).toBe(here.team);
    }
    const first = await ask(louise());
    const again = await ask(louise(), { cookie: cookieOf(first, 'asked') });
    expect(cookieOf(again, 'asked')).not.toBe(cookieOf(first, 'asked'));
  });

  test('that is none is said kindly', async () => {
    const { status, html } = await tryCode('', '12');
    expect(status).toBe(422);
    expect(html).toContain('Un code a six chiffres');
  });
});

describe('What is kept of a way in', () => {
  test('is neither the link, nor the code, nor the address, nor where it came from', async () => {
    await ask(louise());
    const { link, code } = await lastLetter();
    const dump = await dumpOf(pages.api.database);
    expect(dump).not.toContain(link.slice('/come-in/link/'.length));
    expect(dump).not.toMatch(new RegExp(`way_in.*"${code}"`));
    expect(dump).not.toMatch(/Louise\.|louise\.|127\.0\.0\.1/);
    // A code has a million values: its hash must not be found without the secret of the browser.
    expect(dump).toMatch(/door\.way_in .*proof/);
  });
});

const hundred = async (each: (n: number) => Promise<Looked>) => {
  const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => each(n)));
  return Object.groupBy(answers, ({ status }) => String(status));
};

const askFrom = (remoteAddress: string, email: string) =>
  pages.api.app.inject({
    method: 'POST',
    url: '/come-in',
    remoteAddress,
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    payload: new URLSearchParams({ email }).toString(),
  });

describe('A hundred quick askings', () => {
  test('for one address: five are answered, the others are told to look at the last message', async () => {
    const found = await hundred(() => ask(louise()));
    expect(found['303']).toHaveLength(5);
    expect(found['429']).toHaveLength(95);
    expect(found['429']?.some((one) => one.html.includes('Attendez un peu'))).toBe(true);
    expect(found['429']?.[0]?.headers['retry-after']).toBe('900');
  });

  test('one person’s limit does not stop another, nor the same person at home', async () => {
    await hundred(() => ask(louise()));
    await rowsOf(pages.api.database, `delete from door.attempt where count > 40`);
    expect((await ask(`Tom.${pages.api.here.house}@example.org`)).status).toBe(303);
    const home = await askFrom('203.0.113.9', louise());
    expect(home.statusCode).toBe(303);
  });

  test('from a hundred addresses of one IPv6 network: forty are answered, and another network is not in the way', async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, n) =>
        askFrom(`2001:db8:0:7:${(n + 1).toString(16)}::1`, `somebody${n}@example.org`),
      ),
    );
    expect(answers.filter(({ statusCode }) => statusCode === 303)).toHaveLength(40);
    expect((await askFrom('2001:db8:0:8::1', 'somebody@example.org')).statusCode).toBe(303);
  });

  test('for a hundred addresses from one place: forty are answered', async () => {
    const found = await hundred((n) => ask(`somebody${n}@example.org`));
    expect(found['303']).toHaveLength(40);
    expect(found['429']).toHaveLength(60);
  });
});
