import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, prepare } from '../support/api.ts';
import { startPages, type TestPages } from '../support/visits.ts';

let pages: TestPages;
let starts: readonly string[] = [];
beforeAll(async () => {
  pages = await startPages();
  const processes = [(await launch(pages.api)).url, (await prepare(pages.api)).url];
  const own = ['/', '/account', '/invitations', '/calendars', '/followed/add', '/import', '/running'];
  starts = [...own, ...processes.map((url) => url.replace('/v1', ''))];
});
afterAll(() => pages.close());

type Pair = readonly [name: string, value: string];

const plain = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

const partOf = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : plain(found);
};

/** What a form would send, as far as its tags say it. */
const pairsIn = (form: string): readonly Pair[] =>
  [...form.matchAll(/<(?:input|textarea|select|button)\b[^>]*>/g)].flatMap(([tag]) => {
    const name = partOf(tag, 'name');
    return name === undefined ? [] : [[name, partOf(tag, 'value') ?? 'x'] as const];
  });

const goesOut = /^\/(?:go-out|demo|language|account\/(?:visits|keys)|static|docs|stream)|\.csv/;

/** Follows the links of a visitor: every address there is, and the forms of each, by where they are sent. */
async function walk(cookie: string) {
  const addresses = new Map<string, string>();
  const forms = new Map<string, readonly Pair[]>();
  const waiting = [...starts];
  while (waiting.length > 0 && addresses.size < 24) {
    const next = waiting.shift() ?? '';
    const [path = ''] = next.split('?');
    if (addresses.has(path) || goesOut.test(next)) continue;
    addresses.set(path, next);
    const { html } = await pages.look(next, cookie);
    waiting.push(...[...html.matchAll(/href="(\/[^"#]*)"/g)].map(([, href = '']) => plain(href)));
    for (const [form] of html.matchAll(/<form[^>]*>[\s\S]*?<\/form>/g)) {
      const action = partOf(form, 'action') ?? '';
      if (!goesOut.test(action)) forms.set(action, pairsIn(form));
    }
  }
  return { addresses: [...addresses.values()], forms: [...forms] };
}

/** What no page offers: too long, of another type, nothing to be read, what JavaScript or PostgreSQL trips over. */
const strange = ['', 'a\0b', '\u200b', '-1', '99999999999', '__proto__', '2027-02-31', 'x'.repeat(9000)];
const mostNames = 3;

const changed = (pairs: readonly Pair[]): readonly (readonly Pair[])[] => {
  const names = [...new Set(pairs.map(([name]) => name))].slice(0, mostNames);
  const without = (gone: string): readonly Pair[] => pairs.filter(([name]) => name !== gone);
  return [
    ...names.map((name, n) => [...without(name), [name, strange[n % strange.length] ?? ''] as const]),
    ...strange.slice(1, 3).map((value) => pairs.map(([name]) => [name, value] as const)),
    [...pairs, ...pairs],
    [...pairs, ['checked', 'yes'], ['add', '__proto__'], ['change', 'x']],
    [
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ],
  ];
};

const bodyOf = (pairs: readonly Pair[]): string =>
  new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value])).toString();

const ask = async (cookie: string, url: string, body?: string): Promise<number> => {
  const form = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' };
  const answer = await pages.api.app.inject({
    url,
    method: body === undefined ? 'GET' : 'POST',
    headers: { accept: 'text/html', cookie, ...(body === undefined ? {} : form) },
    ...(body === undefined ? {} : { payload: body }),
  });
  return answer.statusCode;
};

const cases = ['Louise', 'Ada'].map((person) => ({ person }));

describe.each(cases)('Whatever is changed in what $person is shown, somebody foresaw it', ({ person }) => {
  test('in an address', async () => {
    const cookie = await pages.comeIn(person);
    const { addresses } = await walk(cookie);
    const wrong: string[] = [];
    for (const address of addresses) {
      const [path = '', query = ''] = address.split('?');
      const known = [
        ...new URLSearchParams(query),
        ['as', 'lead'],
        ['after', 'x'],
        ['done', 'x'],
        ['by', 'x'],
      ];
      for (const value of strange.slice(1, 6)) {
        const asked = bodyOf(known.map(([name = '']) => [name, value.slice(0, 1000)]));
        const status = await ask(cookie, `${path}?${asked}`);
        if (status >= 500) wrong.push(`${status} ${path} ${asked.slice(0, 200)}`);
      }
    }
    expect(addresses.length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });

  test('in a form', async () => {
    const cookie = await pages.comeIn(person);
    const { forms } = await walk(cookie);
    const wrong: string[] = [];
    for (const [action, pairs] of forms)
      for (const body of changed(pairs).map(bodyOf)) {
        const status = await ask(cookie, action, body);
        if (status >= 500) wrong.push(`${status} ${action} ${body.slice(0, 200)}`);
      }
    expect(forms.length).toBeGreaterThan(3);
    expect(wrong).toEqual([]);
  });
});
