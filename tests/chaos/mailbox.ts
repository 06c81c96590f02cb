import { SMTPServer } from 'smtp-server';

/** A mail server that remembers which Message-IDs came, and how often. */
export interface Mailbox {
  readonly url: string;
  readonly seen: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

/** Opens a mail server on a free port of this machine. */
export async function openMailbox(): Promise<Mailbox> {
  const seen = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _session, done) => {
      let text = '';
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString('utf8');
      });
      stream.on('end', () => {
        const id = /^message-id:\s*<([^@>]+)@/im.exec(text)?.[1] ?? 'none';
        seen.set(id, (seen.get(id) ?? 0) + 1);
        done();
      });
    },
  });
  // A worker that is killed in the middle of a mail is the point of the exercise.
  server.on('error', () => undefined);
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => {
      const address = listening.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  return {
    url: `smtp://127.0.0.1:${port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}
