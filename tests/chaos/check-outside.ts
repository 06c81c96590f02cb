import { createHash } from 'node:crypto';
import { type Check, type Evidence } from './finding.ts';

interface Told {
  readonly row: string;
  readonly person: string;
}

/** Whom each reaction should have written to: whoever holds the role and has an address. */
async function expectedMails({ admin }: Evidence): Promise<ReadonlyMap<string, Told>> {
  const { rows } = await admin.query<Told>(`
    select distinct o.kind || '/' || o.process_id || '|' || o.seq || '|' || o.n as row, m.person_id as person
    from outbox o, jsonb_array_elements_text(o.effect->'roles') as told(role), membership m, person p
    where o.effect->>'effect' = 'notify' and m.role = told.role and m.house_id = o.house_id
      and (m.accompaniment_id is null or m.accompaniment_id = o.accompaniment_id)
      and p.id = m.person_id and p.email is not null`);
  return new Map(
    rows.map((one) => [
      createHash('sha256').update(`${one.row}|${one.person}`).digest('hex').slice(0, 40),
      one,
    ]),
  );
}

/** One mail for each (process, seq, n, person), known by its Message-ID; the same again is shown as such. */
export const mailsOnce: Check = async (evidence) => {
  const expected = await expectedMails(evidence);
  const faults: string[] = [];
  for (const [id, told] of expected)
    if (!evidence.mails.has(id)) faults.push(`no mail for ${told.row} to ${told.person}`);
  for (const id of evidence.mails.keys())
    if (!expected.has(id)) faults.push(`a mail that nobody is owed: ${id}`);
  const twice = [...evidence.mails.values()].filter((many) => many > 1).length;
  return {
    what: 'one mail for each reaction and person, by its Message-ID',
    looked: expected.size,
    note: `${twice} came twice under the same id`,
    faults,
  };
};

/** Every process that has not ended lives: its workflow runs, waits for the same date, and none of its runs failed. */
export const everybodyLives: Check = async ({ temporal, processes }) => {
  const faults: string[] = [];
  let longest = 0;
  let largest = 0;
  for (const { kind, id, nextDue, ended } of processes) {
    if (ended) continue;
    const handle = temporal.workflow.getHandle(`${kind}/${id}`);
    try {
      const about = await handle.describe();
      longest = Math.max(longest, about.historyLength);
      largest = Math.max(largest, about.historySize ?? 0);
      const waiting: { deadlines: readonly { until: string }[]; open: number } =
        await handle.query('waiting');
      if (about.status.name !== 'RUNNING') faults.push(`${kind}/${id} is ${about.status.name}`);
      const first = waiting.deadlines.map((one) => one.until).toSorted()[0] ?? null;
      if (first !== nextDue)
        faults.push(`${kind}/${id} waits for ${first ?? 'nothing'}, and ${nextDue ?? 'nothing'} is next`);
      if (waiting.open > 0) faults.push(`${kind}/${id} believes ${waiting.open} reactions open`);
    } catch (error) {
      faults.push(`${kind}/${id}: ${error instanceof Error ? error.message : 'no life'}`);
    }
  }
  for await (const run of temporal.workflow.list({
    query:
      "ExecutionStatus != 'Running' AND ExecutionStatus != 'ContinuedAsNew' AND ExecutionStatus != 'Completed'",
  })) {
    faults.push(`a run of ${run.workflowId} is ${run.status.name}`);
  }
  return {
    what: 'every process has its life, waiting for the right date',
    looked: processes.length,
    note: `longest history ${longest} events, ${Math.round(largest / 1000)} kB`,
    faults,
  };
};

/** How often an API was killed between its commit and its doorbell: no fault, a measure of the exercise. */
export async function lostDoorbells({
  admin,
  temporal,
  shots,
}: Evidence): Promise<{ readonly lost: number; readonly rung: number }> {
  let lost = 0;
  let rung = 0;
  for (const { after, at } of shots) {
    if (after === null) continue;
    const { rows } = await admin.query<{ name: string }>(
      `select kind || '/' || process_id as name from command_log l where key = $1
         and exists (select from outbox o where o.process_id = l.process_id and o.seq between l.seq - 2 and l.seq)`,
      [after],
    );
    const name = rows[0]?.name;
    if (name === undefined) continue;
    if (await heardNear(temporal, name, at)) rung += 1;
    else lost += 1;
  }
  return { lost, rung };
}

async function heardNear(temporal: Evidence['temporal'], workflowId: string, at: number): Promise<boolean> {
  for await (const run of temporal.workflow.list({ query: `WorkflowId = '${workflowId}'` })) {
    const { events } = await temporal.workflow.getHandle(workflowId, run.runId).fetchHistory();
    for (const event of events ?? []) {
      if (!event.workflowExecutionSignaledEventAttributes) continue;
      const { seconds, nanos } = event.eventTime ?? {};
      const when = Number(seconds ?? 0) * 1000 + (nanos ?? 0) / 1e6;
      if (when > at - 30 && when < at + 700) return true;
    }
  }
  return false;
}
