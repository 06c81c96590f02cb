import { canonical } from '#db/json.ts';
import { foldOf, recordsOf } from '#db/commit/fold.ts';
import { behind } from '#db/sweep.ts';
import { inTransaction } from '#db/store.ts';
import { processOf } from '#domain/processes/catalogue.ts';
import type { Recorded } from '#domain/processes/process.ts';
import { type Check, type Evidence, type Found } from './finding.ts';

const records = ({ store }: Evidence, { id }: Found): Promise<readonly Recorded[]> =>
  inTransaction(store.db, (tx) => recordsOf(tx, id));

/** The sequence of each process has no gap, and its number is that of its last event. */
export const noGap: Check = async ({ admin, processes }) => {
  const { rows } = await admin.query<{ id: string; seq: number; many: number; first: number; last: number }>(`
    select p.id, p.seq, count(e.seq)::int as many, min(e.seq)::int as first, max(e.seq)::int as last
    from process p left join event e on e.process_id = p.id group by p.id, p.seq`);
  const faults = rows.flatMap((row) =>
    row.many === row.seq && row.first === 1 && row.last === row.seq
      ? []
      : [`${row.id}: ${row.many} events, ${row.first}–${row.last}, seq ${row.seq}`],
  );
  return {
    what: 'no gap in the sequences',
    looked: rows.reduce((sum, row) => sum + row.many, 0),
    note: `${processes.length} processes`,
    faults,
  };
};

/** The position that is stored is the fold of the events. */
export const snapshotIsFold: Check = async (evidence) => {
  const faults: string[] = [];
  for (const found of evidence.processes) {
    const folded = foldOf(processOf(found.kind), await records(evidence, found));
    if (canonical(folded) !== canonical(found.position)) faults.push(`${found.kind}/${found.id}`);
  }
  return { what: 'every snapshot equals its fold', looked: evidence.processes.length, faults };
};

/** Every reaction was done; none is left for the operator. */
export const outboxDone: Check = async ({ admin }) => {
  const { rows } = await admin.query<{
    process_id: string;
    seq: number;
    n: number;
    attempts: number;
    done: boolean;
  }>('select process_id, seq, n, attempts, done_at is not null as done from outbox');
  const retried = rows.filter((row) => row.attempts > 0).length;
  const faults = rows
    .filter((row) => !row.done)
    .map((row) => `${row.process_id}|${row.seq}|${row.n} is open after ${row.attempts} attempts`);
  return {
    what: 'every reaction done',
    looked: rows.length,
    note: `${retried} tried more than once`,
    faults,
  };
};

interface Acted {
  readonly at: string;
  readonly position: ReturnType<typeof foldOf>;
}

function faultOf(found: Found, record: Recorded, { position }: Acted): readonly string[] {
  const deadlines = processOf(found.kind).deadlines(position, {});
  const [first] = deadlines;
  const key = record.input['deadline'];
  const name = `${found.kind}/${found.id} ${String(key)}`;
  const due = deadlines.find((one) => one.key === key);
  if (!due || !first) return [`${name} was acted upon and was no date`];
  // Of two dates of one moment either may be the first.
  if (due.at > first.at) return [`${name} was acted upon before ${first.key}`];
  return due.at > record.at ? [`${name} was acted upon at ${record.at}, before its time ${due.at}`] : [];
}

/** Each date was acted upon once, never early, and always the earliest first; none that has come is left. */
export const datesInOrder: Check = async (evidence) => {
  const faults: string[] = [];
  let acted = 0;
  let latest = 0;
  const now = new Date().toISOString();
  for (const found of evidence.processes) {
    const process = processOf(found.kind);
    const keys = new Set<unknown>();
    let position = process.nothing();
    for (const record of await records(evidence, found)) {
      if (record.by === 'time' && 'deadline' in record.input) {
        acted += 1;
        faults.push(...faultOf(found, record, { at: record.at, position }));
        if (keys.has(record.input['deadline']))
          faults.push(`${found.id}: ${String(record.input['deadline'])} twice`);
        keys.add(record.input['deadline']);
        latest = Math.max(latest, Date.parse(record.at));
      }
      position = process.evolve(position, record);
    }
    const [next] = process.hasEnded(position) ? [] : process.deadlines(position, {});
    if (next && next.at <= now)
      faults.push(`${found.kind}/${found.id}: ${next.key} has come and is not acted upon`);
    if ((next?.at ?? null) !== found.nextDue)
      faults.push(`${found.id}: next_due is ${found.nextDue}, the earliest date is ${next?.at ?? 'none'}`);
  }
  return { what: 'each date acted upon once, in order, never early', looked: acted, faults };
};

/** The sweep finds nothing behind. */
export const nothingBehind: Check = async ({ store, processes }) => {
  const late = await behind(store, new Date().toISOString(), 1000);
  return {
    what: 'nothing behind',
    looked: processes.length,
    faults: late.map((one) => `${one.kind}/${one.id}`),
  };
};

/** What the checker reads of every process. */
export async function processesOf(evidence: Pick<Evidence, 'admin'>): Promise<readonly Found[]> {
  const { rows } = await evidence.admin.query<Found & { kind: Found['kind'] }>(`
    select kind, id, house_id as house, accompaniment_id as accompaniment, state, seq, position,
      to_char(next_due at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "nextDue", ended_at is not null as ended
    from process order by id`);
  return rows;
}

/** What one process told another has arrived, in the order in which it was told: both are paused, or neither is. */
export const bothPausedOrNeither: Check = async ({ processes }) => {
  const road = new Map(processes.filter((one) => one.kind === 'accompaniment').map((one) => [one.id, one]));
  const preparations = processes.filter((one) => one.kind === 'team-preparation');
  const faults = preparations.flatMap((one) => {
    const state = road.get(one.accompaniment)?.state;
    return (state === 'paused') === (one.state === 'paused')
      ? []
      : [`${one.id} is ${one.state}, its accompaniment is ${state}`];
  });
  return { what: 'tells arrive in order: both paused, or neither', looked: preparations.length, faults };
};
