import { connect } from 'node:net';

/** One connection that is kept alive and asks one thing at a time. */
export interface Asking {
  /** Sends a request as it stands; gives the body. @throws when the answer is not 200 */
  ask(request: Buffer): Promise<string>;
  close(): void;
}

/** A GET as it goes over the wire. */
export const requestOf = (origin: string, path: string, token?: string): Buffer =>
  Buffer.from(
    [
      `GET ${path} HTTP/1.1`,
      `host: ${new URL(origin).host}`,
      ...(token === undefined ? [] : [`authorization: Bearer ${token}`]),
      '',
      '',
    ].join('\r\n'),
  );

const lengthOf = /^content-length: (\d+)\r$/im;

/** The body of an answer that is complete, or nothing yet. */
function bodyIn(received: Buffer): string | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = received.toString('latin1', 0, end + 2);
  const length = Number(lengthOf.exec(head)?.[1] ?? 0);
  if (received.length < end + 4 + length) return undefined;
  const body = received.toString('utf8', end + 4, end + 4 + length);
  if (!head.startsWith('HTTP/1.1 200')) throw new Error(`${head.split('\r\n')[0] ?? ''} ${body}`);
  return body;
}

/**
 * The machine is shared by who asks and who answers: `fetch` takes longer to ask than the bare server to answer, and
 * would hide the difference between two answers. So the request is bytes made beforehand.
 */
export async function openConnection(origin: string): Promise<Asking> {
  const { hostname, port } = new URL(origin);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
  let received: Buffer = Buffer.alloc(0);
  let waiting: PromiseWithResolvers<string> | undefined;
  const fail = (error: Error): void => waiting?.reject(error);
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('the server closed the connection')));
  socket.on('data', (part: Buffer) => {
    received = received.length === 0 ? part : Buffer.concat([received, part]);
    try {
      const body = bodyIn(received);
      if (body === undefined) return;
      received = Buffer.alloc(0);
      waiting?.resolve(body);
    } catch (error) {
      fail(error instanceof Error ? error : new Error(String(error)));
    }
  });
  return {
    ask: (request) => {
      waiting = Promise.withResolvers<string>();
      socket.write(request);
      return waiting.promise;
    },
    close: () => socket.destroy(),
  };
}
