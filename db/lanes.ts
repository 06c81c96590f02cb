import type { Pool, PoolClient, QueryConfig, QueryResult, QueryResultRow } from 'pg';
import { leavesItWhole } from './failures.ts';

/** A connection on which several statements are under way, sent one behind the other. */
interface Lane {
  readonly client: Promise<PoolClient>;
  underWay: number;
  broken: boolean;
}

/** Asks on few connections, each statement by itself and not in a transaction with another. */
export interface Lanes {
  query<R extends QueryResultRow>(query: QueryConfig): Promise<QueryResult<R>>;
  close(): Promise<void>;
}

const underWayOn = (lane: Lane | undefined): number => lane?.underWay ?? 0;

/**
 * Sends single statements behind each other on a few connections, without waiting for the answer to the one before
 * (the pipeline mode of PostgreSQL's protocol). Both sides then read and write several of them at once, which
 * is most of what a short statement costs. Each is followed by its own Sync: an error or a `set_config` of one is over
 * before the next one begins. Only for statements that are quick: what is behind a slow one waits for it.
 *
 * The connections are those of a pool that makes `pipeline` ones; the last to leave a lane gives its connection back.
 */
export function lanesOver(pool: Pool, many: number): Lanes {
  const lanes = Array.from({ length: many }, (): Lane | undefined => undefined);
  const enter = (): Lane => {
    const least = Math.min(...lanes.map(underWayOn));
    const place = lanes.findIndex((lane) => underWayOn(lane) === least);
    const lane = lanes[place] ?? { client: pool.connect(), underWay: 0, broken: false };
    lanes[place] = lane;
    lane.underWay += 1;
    return lane;
  };
  const close = (lane: Lane): void => {
    const place = lanes.indexOf(lane);
    if (place >= 0) lanes[place] = undefined;
  };
  const leave = (lane: Lane, client: PoolClient): void => {
    lane.underWay -= 1;
    if (lane.underWay > 0) return;
    close(lane);
    client.release(lane.broken);
  };
  return {
    query: async <R extends QueryResultRow>(query: QueryConfig) => {
      const lane = enter();
      const client = await lane.client.catch((error: unknown) => {
        close(lane);
        throw error;
      });
      try {
        return await client.query<R>(query);
      } catch (error) {
        if (!leavesItWhole(error)) {
          lane.broken = true;
          // Whoever comes now takes another connection.
          close(lane);
        }
        throw error;
      } finally {
        leave(lane, client);
      }
    },
    close: () => pool.end(),
  };
}
