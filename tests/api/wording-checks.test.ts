import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkWording } from '#domain/wording-rules.ts';
import { post, startApi, type TestApi } from '../support/api.ts';

const lines: string[] = [];
let api: TestApi;
beforeAll(async () => {
  api = await startApi({ logs: { level: 'trace', stream: { write: (line) => void lines.push(line) } } });
});
afterAll(() => api.close());

const url = '/v1/wording-checks';
const check = (body: unknown, token: string | undefined = api.tokens.colleague) =>
  api.app.inject({
    method: 'POST',
    url,
    ...(token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }),
    payload: Object(body),
  });

const workOf = (work: () => void): number => {
  const from = process.cpuUsage();
  work();
  return process.cpuUsage(from).user;
};

describe('A check of a wording', () => {
  test('says what was found, where, and what could be written instead, to whoever is signed in', async () => {
    const text = '  Missions : écouter.\nFormation obligatoire.';
    const answer = await check({ text });
    expect(answer.statusCode).toBe(200);
    const [finding] = answer.json().findings;
    expect(finding).toMatchObject({ code: 'TRAINING_REQUIRED', suggestion: expect.stringMatching(/\S/) });
    expect(text.slice(finding.start, finding.end)).toBe(finding.quote);
    expect(finding.quote).toContain('Formation obligatoire');
  });

  test('finds nothing in a text that asks for nothing, nor in an empty one', async () => {
    for (const text of ['Une formation est possible, si la personne le souhaite.', ''])
      expect((await check({ text, language: 'fr' })).json()).toEqual({ findings: [] });
  });

  test('needs no Idempotency-Key and takes one; the same key may come with another text', async () => {
    for (const text of ['Opleiding verplicht.', 'Training is mandatory.']) {
      const answer = await post(api, url, { token: api.tokens.advisor, body: { text }, key: 'one-key' });
      expect(answer.json()).toMatchObject({ findings: [{ code: 'TRAINING_REQUIRED' }] });
    }
  });

  test('refuses who is not signed in, other fields, other languages and more than 64 KiB', async () => {
    const without = await api.app.inject({ method: 'POST', url, payload: { text: 'x' } });
    expect(without.json()).toMatchObject({ code: 'TOKEN_MISSING' });
    for (const body of [{}, { text: 1 }, { text: 'x', more: 1 }, { text: 'x', language: 'de' }])
      expect((await check(body)).json()).toMatchObject({ code: 'INVALID_INPUT' });
    expect((await check({ text: 'x'.repeat(64 * 1024) })).json()).toMatchObject({ code: 'TOO_LARGE' });
  });

  // Work, not time: what else the machine does is not counted.
  test('of a text that is long and odd lets others be answered meanwhile', { retry: 4 }, async () => {
    const text = '; '.repeat(30_000);
    const whole = workOf(() => void checkWording(text));
    const over = new AbortController();
    const checked = check({ text }).finally(() => over.abort());
    let longest = 0;
    while (!over.signal.aborted) {
      const from = process.cpuUsage();
      await setImmediate();
      longest = Math.max(longest, process.cpuUsage(from).user);
    }
    expect((await checked).statusCode).toBe(200);
    expect(longest).toBeLessThan(whole / 2);
  });

  test('leaves no trace: nothing of the text in the logs, no command in the books', async () => {
    const marker = 'marqueur-privé';
    await post(api, url, { token: api.tokens.lead, body: { text: marker }, key: 'check-key' });
    expect(lines.join('')).not.toContain(marker);
    const known = await api.app.inject({
      url: '/v1/commands/check-key',
      headers: { authorization: `Bearer ${api.tokens.lead}` },
    });
    expect(known.statusCode).toBe(404);
  });
});
