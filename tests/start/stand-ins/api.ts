import { createServer } from 'node:http';
import { Client } from 'pg';
import { endWhenTold } from './end-when-told.ts';
import { serves } from '#services/start/temporal/server.ts';

/** Ready when the database and Temporal answer, as the real one. */
async function isReady(): Promise<boolean> {
  const client = new Client({
    connectionString: process.env['DATABASE_API_URL'],
    connectionTimeoutMillis: 1000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return await serves(process.env['TEMPORAL_ADDRESS'] ?? '');
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

const server = createServer((_request, response) => {
  void isReady().then((ready) => {
    response.writeHead(ready ? 200 : 503, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ detail: ready ? 'ready' : 'a server does not answer', pid: process.pid }));
  });
});
server.listen(Number(process.env['PORT']), process.env['HOST']);
endWhenTold(async () => {
  server.closeAllConnections();
  server.close();
});
