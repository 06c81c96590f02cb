import { isRole } from '#domain/roles.ts';
import type { Position, Process, Recorded } from '#domain/processes/process.ts';
import type { Tx } from '../store.ts';

const roleOf = (word: string): Recorded['role'] =>
  word === 'time' || word === 'process' || word === 'anonymous' || isRole(word) ? word : 'itself';

/** The records of a process in order, up to and with a sequence number. */
export async function recordsOf(tx: Tx, id: string, upTo?: number): Promise<readonly Recorded[]> {
  const rows = await tx
    .selectFrom('event')
    .select(['id', 'type', 'at', 'byRole', 'actor', 'input', 'toState'])
    .where('processId', '=', id)
    .$if(upTo !== undefined, (query) => query.where('seq', '<=', upTo ?? 0))
    .orderBy('seq')
    .execute();
  return rows.map(({ type, id: eventId, at, byRole, actor, input, toState }) => ({
    type,
    id: eventId,
    by: actor,
    role: roleOf(byRole),
    at,
    input,
    ...(toState === null ? {} : { to: toState }),
  }));
}

/** The position after records. */
export const foldOf = (process: Process, records: readonly Recorded[]): Position => {
  let position = process.nothing();
  for (const record of records) position = process.evolve(position, record);
  return position;
};

/** The stored position; when it is of another version of the description, the records folded again. */
export const positionOf = async (
  tx: Tx,
  process: Process,
  id: string,
  stored: object | null,
): Promise<Position> =>
  stored === null ? process.nothing() : (process.read(stored) ?? foldOf(process, await recordsOf(tx, id)));
