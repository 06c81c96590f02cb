import { Client, Connection } from '@temporalio/client';
import type { KeyRing } from '#db/key-ring.ts';
import type { TemporalConfig } from '#services/config/temporal-config.ts';
import { dataConverterOf } from './data-converter.ts';

/** The connection settings shared by clients and workers. */
export const connectionOptions = ({
  address,
  tls,
  apiKey,
}: TemporalConfig): Omit<TemporalConfig, 'namespace'> => ({
  address,
  ...(tls === undefined ? {} : { tls }),
  ...(apiKey === undefined ? {} : { apiKey }),
});

// Who calls here bounds or repeats the call. The SDK's own retries would overshoot every bound, and one that is
// pending when its connection is closed throws out of a timer, which ends the process.
const withoutRetries = { interceptors: [] };

// The standard is up to 2 minutes between two attempts: Temporal would seem away that long after it is back.
const channelArgs = { 'grpc.initial_reconnect_backoff_ms': 200, 'grpc.max_reconnect_backoff_ms': 3000 };

/** A client that connects when it is first used: whoever holds it starts and serves while Temporal is away. */
export async function connectClient(config: TemporalConfig, ring: KeyRing): Promise<Client> {
  return new Client({
    connection: Connection.lazy({ ...connectionOptions(config), ...withoutRetries, channelArgs }),
    namespace: config.namespace,
    dataConverter: dataConverterOf(ring),
    // The default is `pid@host`, and stands in clear in every history.
    identity: 'passerelle',
  });
}
