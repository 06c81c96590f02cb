import { Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { devServer, timeSkippingServer } from '../support/temporal.ts';

/** A Temporal to run lives on. */
export interface Server {
  readonly connection: Connection;
  readonly native: NativeConnection;
  readonly namespace: string;
  readonly address: string;
  close(): Promise<void>;
}

/** The run's real server, with a namespace of its own. */
export async function realServer(): Promise<Server> {
  const { address, namespace } = await devServer();
  const connection = await Connection.connect({ address });
  const native = await NativeConnection.connect({ address });
  // The client's connection goes with the test's process: closed while a retry of the SDK is pending, it would
  // throw out of a timer.
  const close = (): Promise<void> => native.close();
  return { connection, native, namespace, address, close };
}

/** A server whose clock jumps. */
export async function skippingServer(): Promise<
  Server & { sleep(length: string): Promise<void>; now(): Promise<number> }
> {
  const env = await timeSkippingServer();
  return {
    connection:
      env.connection instanceof Connection
        ? env.connection
        : await Connection.connect({ address: env.address }),
    native: env.nativeConnection,
    namespace: env.namespace ?? 'default',
    address: env.address,
    sleep: (length) => env.sleep(length),
    now: () => env.currentTimeMs(),
    close: () => env.teardown(),
  };
}
