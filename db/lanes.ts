import type { Pool, PoolClient, QueryConfig, QueryResult, QueryResultRow } from 'pg';
import { answerOf } from './named-query.ts';
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

/** So many of one turn of the event loop go together at most: the last of them waits for the others. */
const togetherAtMost = 4;

const underWayOn = (lane: Lane | undefined): number => lane?.underWay ?? 0;

/** Which lane a statement takes. */
function lanesOn(pool: Pool, many: number) {
  const lanes = Array.from({ length: many }, (): Lane | undefined => undefined);
  let gathering: Lane | undefined;
  let room = 0;
  const quietest = (): Lane => {
    const least = Math.min(...lanes.map(underWayOn));
    const place = lanes.findIndex((lane) => underWayOn(lane) === least);
    return (lanes[place] ??= { client: pool.connect(), underWay: 0, broken: false });
  };
  const gather = (): Lane => {
    room = togetherAtMost;
    setImmediate(() => {
      gathering = undefined;
    });
    return quietest();
  };
  const enter = (): Lane => {
    const lane = gathering ?? gather();
    lane.underWay += 1;
    room -= 1;
    gathering = room > 0 ? lane : undefined;
    return lane;
  };
  const close = (lane: Lane): void => {
    const place = lanes.indexOf(lane);
    if (place >= 0) lanes[place] = undefined;
    if (gathering === lane) gathering = undefined;
  };
  return { enter, close };
}

/**
 * Sends single statements behind each other on a few connections, without waiting for the answer to the one before
 * (the pipeline mode of PostgreSQL's protocol). Both sides then read and write several of them at once, which
 * is most of what a short statement costs. Each is followed by its own Sync: an error or a `set_config` of one is over
 * before the next one begins. Only for statements that are quick: what is behind a slow one waits for it.
 *
 * What comes in one turn of the event loop takes the same lane, so that PostgreSQL is woken once for some of them. The
 * connections are those of a pool that makes `pipeline` ones; the last to leave a lane gives its connection back.
 */
export function lanesOver(pool: Pool, many: number): Lanes {
  const { enter, close } = lanesOn(pool, many);
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
        return await answerOf<R>(client, query);
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
