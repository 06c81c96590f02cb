import { sql } from 'kysely';
import { isPaperName } from '#domain/paper/names.ts';
import type { Role } from '#domain/roles.ts';
import type { KeyRing } from '../key-ring.ts';
import { openBytes, unwrap } from '../sealing.ts';
import type { Ref, Tx } from '../store.ts';

const columns = [
  'paper.id',
  'paper.name',
  'paper.format',
  'paper.language',
  'paper.number',
  'paper.counts',
  'paper.hash',
  'paper.madeOn',
  'paper.size',
] as const;

const ofProcess = (tx: Tx, process: Ref, roles: readonly Role[]) =>
  tx
    .selectFrom('paper')
    .select(columns)
    .where('paper.processId', '=', process.id)
    .where(sql<boolean>`paper.readers && ${[...roles]}::text[]`);

/**
 * The papers of a process that one of the actor's roles may have, the newest version first, what counts before its
 * translations; of a translation that was published again, the newest.
 */
export async function papersOf(tx: Tx, process: Ref, roles: readonly Role[]) {
  const rows = await ofProcess(tx, process, roles)
    .orderBy('paper.number', 'desc')
    .orderBy('paper.counts', 'desc')
    .orderBy('paper.language')
    .orderBy('paper.format', 'desc')
    // Ids of papers are in the order of time.
    .orderBy('paper.id', 'desc')
    .limit(500)
    .execute();
  const papers = rows.flatMap(({ name, ...rest }) => (isPaperName(name) ? [{ name, ...rest }] : []));
  const newest = new Map(
    papers.toReversed().map((one) => [[one.name, one.number, one.language, one.format].join('|'), one]),
  );
  const kept = new Set(newest.values());
  return papers.filter((one) => kept.has(one));
}

/** One paper with its file; nothing when it is not for any of these roles, or its key was destroyed. */
export async function paperOf(tx: Tx, ring: KeyRing, process: Ref, roles: readonly Role[], id: string) {
  const row = await ofProcess(tx, process, roles)
    .innerJoin('ownerKey as key', (join) =>
      join.onRef('key.ownerId', '=', 'paper.houseId').onRef('key.version', '=', 'paper.keyVersion'),
    )
    .select(['paper.sealed', 'key.ownerId', 'key.version', 'key.ringKey', 'key.wrapped'])
    .where('paper.id', '=', id)
    .executeTakeFirst();
  const key = row && unwrap(ring, row);
  if (!key || !isPaperName(row.name)) return undefined;
  const place = { table: 'paper', id: row.id, owner: row.ownerId, version: row.version };
  const { name, format, language, number } = row;
  return { name, format, language, number, file: openBytes(key, place, row.sealed) };
}
