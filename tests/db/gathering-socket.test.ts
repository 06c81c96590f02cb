import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { GatheringSocket } from '#db/gathering-socket.ts';

it('keeps what is written until the turn ends, then sends all of it in its order', async () => {
  const server = createServer();
  const came = new Promise<string>((resolve) => {
    server.once('connection', (peer) => {
      let text = '';
      peer.on('data', (part) => {
        text += part.toString();
      });
      peer.on('end', () => resolve(text));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const socket = new GatheringSocket();
  await new Promise<void>((resolve) => {
    socket.connect(typeof address === 'object' ? (address?.port ?? 0) : 0, '127.0.0.1', resolve);
  });
  for (const one of ['a', 'b']) {
    socket.cork();
    socket.write(one);
    socket.uncork();
  }
  expect(socket.writableLength).toBe(2);
  await new Promise(setImmediate);
  expect(socket.writableLength).toBe(0);
  socket.cork();
  socket.write('c');
  socket.uncork();
  socket.end();
  expect(await came).toBe('abc');
  server.close();
});
