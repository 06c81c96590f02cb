import { expect, test } from 'vitest';
import { pagesOf } from '#services/web/pages.ts';
import { get, post, prepare, startApi } from '../support/api.ts';
import { hiddenIn } from '../support/visits.ts';

test('A page without an account leaves no line in the logs: no link, no hour, no answer', async () => {
  const lines: string[] = [];
  const api = await startApi({
    pages: pagesOf({ publicUrl: 'http://127.0.0.1:4000' }),
    logs: { level: 'trace', stream: { write: (line) => void lines.push(line) } },
  });
  const { url } = await prepare(api);
  const seen = await get(api, url, api.tokens.lead);
  await post(api, `${url}/open-questionnaire`, {
    token: api.tokens.lead,
    ifMatch: String(seen.headers['etag']),
    body: { round: 'before', invited: 6 },
  });
  const made = await post(api, `${url}/answer-questionnaire/links`, {
    token: api.tokens.lead,
    body: { count: 2 },
  });
  const [link = '', other = '']: readonly string[] = made.json().links;
  const before = lines.length;
  const send = (to: string, fields: { readonly [name: string]: string }) =>
    api.app.inject({
      method: 'POST',
      url: to,
      headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(fields).toString(),
    });
  const opened = await api.app.inject({ method: 'GET', url: `/l/${link}`, headers: { accept: 'text/html' } });
  const named = (name: string) => hiddenIn(opened.body, name);
  const fields = { link, at: named('at'), key: named('key'), fear: 'un mot reconnaissable' };
  const statuses = [
    opened.statusCode,
    (await send('/l', { code: other })).statusCode,
    (await send('/l/sent', fields)).statusCode,
    (await send('/l/sent', { ...fields, 'answers.0.answer': '4' })).statusCode,
    (await api.app.inject({ method: 'GET', url: '/l/thanks' })).statusCode,
    (await api.app.inject({ method: 'GET', url: `/l/${link}` })).statusCode,
  ];
  expect(statuses).toEqual([200, 200, 422, 303, 200, 404]);
  expect(lines.slice(before)).toEqual([]);
  // What is no page of ours is logged as such, and without its address.
  await api.app.inject({ method: 'GET', url: `/l/${other}/more` });
  await api.app.inject({ method: 'POST', url: `/l/${other}`, payload: '' });
  expect(lines.length).toBeGreaterThan(before);
  for (const secret of [link, other, 'reconnaissable', fields.key])
    expect(lines.join('')).not.toContain(secret);
  await api.close();
});
