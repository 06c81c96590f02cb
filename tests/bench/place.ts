import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { type Cast, enterCast } from '../chaos/cast.ts';
import { type Mailbox, openMailbox } from '../chaos/mailbox.ts';
import { endProgram } from '../chaos/programs.ts';
import { bringStack, type Stack } from '../chaos/stack.ts';

/** Where everything is measured: one PostgreSQL and one Temporal for the product and for what it is held against. */
export interface Place {
  readonly stack: Stack;
  readonly cast: Cast;
  readonly mailbox: Mailbox;
  end(): Promise<void>;
}

function bareWorker(address: string): Promise<ChildProcess> {
  const child = fork(path.resolve(import.meta.dirname, 'bare/worker.ts'), [address], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the bare worker ended (${code ?? 'killed'})`)));
  });
}

/** Brings a throw-away Passerelle up, and beside it a worker that knows nothing but a bare Update. */
export async function bringPlace(): Promise<Place> {
  const mailbox = await openMailbox();
  const stack = await bringStack(mailbox.url);
  const worker = await bareWorker(stack.settings.temporal.address);
  const cast = await enterCast(stack.settings.urls.commit, stack.settings.keyFile, 6);
  return {
    stack,
    cast,
    mailbox,
    end: async () => {
      await endProgram(worker);
      await stack.end();
      await mailbox.close();
    },
  };
}
