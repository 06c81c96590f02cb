import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { createClient } from '#services/scenario/client.ts';
import { freePort } from '#services/start/ports.ts';

const ask = {
  method: 'POST',
  path: '/v1/accompaniments',
  authorization: 'Bearer x',
  key: 'k-1',
  body: {},
} as const;

test('while the answer is "not known yet" the same key is asked again, and it is shown', async () => {
  const keys: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    keys.push(String(request.headers['idempotency-key']));
    response
      .writeHead(keys.length < 3 ? 503 : 201, { 'content-type': 'application/json' })
      .end('{"state":"launched"}');
  });
  const port = await freePort();
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  const lines: string[] = [];
  const client = createClient({
    origin: `http://127.0.0.1:${port}`,
    language: 'fr',
    patience: 20_000,
    say: (line) => lines.push(line),
  });
  const reply = await client(ask);
  server.close();
  expect(reply).toMatchObject({ status: 201, body: { state: 'launched' } });
  expect(keys).toEqual(['k-1', 'k-1', 'k-1']);
  expect(lines[0]).toContain('answers 503: asking again with the same key');
});

test('when nobody answers for longer than the patience, the sentence says what to do', async () => {
  const port = await freePort();
  const client = createClient({
    origin: `http://127.0.0.1:${port}`,
    language: 'fr',
    patience: 600,
    say: () => undefined,
  });
  await expect(client(ask)).rejects.toThrow(
    /does not answer for \d+ s\. Start it \(npm start\), then go on with --resume/,
  );
});
