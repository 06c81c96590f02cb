import { connect } from 'node:net';
import fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerProblem } from '#services/api/problems/answer-problem.ts';
import { endSlowAnswers } from '#services/api/time-limits.ts';
import { pagesOf } from '#services/web/pages.ts';
import { startApi, type TestApi } from '../support/api.ts';

let api: TestApi;
let port = 0;
beforeAll(async () => {
  api = await startApi({ pages: pagesOf({ publicUrl: 'http://127.0.0.1:4000' }) });
  await api.app.listen({ port: 0, host: '127.0.0.1' });
  const address = api.app.server.address();
  port = typeof address === 'object' ? (address?.port ?? 0) : 0;
});
afterAll(() => api.close());

/** Sends a beginning, then letter by letter until the other side ends it. Gives what was answered. */
const drip = (head: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.on('data', (part) => (answer += String(part)));
    socket.on('error', () => undefined);
    socket.write(head.join('\r\n'));
    const more = setInterval(() => socket.write('x'), 50);
    socket.on('close', () => {
      clearInterval(more);
      resolve(answer);
    });
  });

const form = [
  'POST /come-in HTTP/1.1',
  'host: here',
  'sec-fetch-site: same-origin',
  'content-type: application/x-www-form-urlencoded',
];

describe('What comes too slowly', () => {
  test('is given up in time, head or body: Node takes the larger of its limits for the whole', () => {
    const { headersTimeout, requestTimeout } = api.app.server;
    expect(headersTimeout).toBeLessThanOrEqual(requestTimeout);
    expect(requestTimeout).toBe(20_000);
  });

  test.each([
    ['a body letter by letter', [...form, 'content-length: 5000', '', 'email=']],
    ['a head letter by letter', [...form, 'x-more: ']],
  ])('is told so, and its connection ends: %s', async (_what, head) => {
    const { server } = api.app;
    const before = [server.headersTimeout, server.requestTimeout] as const;
    [server.headersTimeout, server.requestTimeout] = [100, 100];
    const answer = await drip(head);
    [server.headersTimeout, server.requestTimeout] = before;
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('"code":"REQUEST_TOO_SLOW"');
  });
});

test.each([
  { method: 'GET' },
  { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } },
])(
  'An answer to a $method that takes too long is given up, and what comes later harms nobody',
  async (given) => {
    const app = fastify();
    endSlowAnswers(app, 150);
    app.setErrorHandler((error: Parameters<typeof answerProblem>[0], request, reply) =>
      answerProblem(error, request, reply),
    );
    let free: (() => void) | undefined;
    const method = ['GET', 'POST'];
    const slow = async () => {
      await new Promise<void>((resolve) => (free = resolve));
      return 'too late';
    };
    app.route({ method, url: '/slow', handler: slow });
    app.route({ method, url: '/quick', handler: async () => 'in time' });
    const origin = await app.listen({ port: 0, host: '127.0.0.1' });
    const send = (path: string) => fetch(origin + path, given);
    const answer = await send('/slow');
    expect([answer.status, answer.headers.get('connection')]).toEqual([503, 'close']);
    expect(await answer.json()).toMatchObject({ code: 'NOT_KNOWN_YET' });
    free?.();
    expect(await (await send('/quick')).text()).toBe('in time');
    await app.close();
  },
);
