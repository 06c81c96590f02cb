import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import proto from '@temporalio/proto';
import type { temporal } from '@temporalio/proto';
import { Client as PostgresClient } from 'pg';
import { readKeyRing } from '#db/key-ring.ts';
import { createClient } from '#services/scenario/client.ts';
import { play } from '#services/scenario/play.ts';
import { readScenario } from '#services/scenario/read.ts';
import { runFile } from '#services/scenario/remembered-run.ts';
import { readTokens } from '#services/scenario/tokens.ts';
import { seedDemo } from '#services/start/demo/seed.ts';
import { connectClient } from '#services/temporal/connect.ts';
import type { Place } from './place.ts';

/** What one scenario left behind, counted from the real histories and tables. */
export interface Counts {
  readonly scenario: string;
  readonly steps: number;
  readonly commands: number;
  readonly runs: number;
  readonly historyEvents: number;
  readonly historyBytes: number;
  readonly largestRun: { readonly events: number; readonly bytes: number };
  /** Billable by Temporal Cloud's rules: starts, signals, timers, activities, tasks with local activities, new runs. */
  readonly actions: { readonly [kind: string]: number };
  readonly actionsInAll: number;
  readonly rows: { readonly [table: string]: number };
  readonly mails: number;
}

const root = path.resolve(import.meta.dirname, '../..');

type Event = temporal.api.history.v1.IHistoryEvent;

/** https://docs.temporal.io/cloud/actions: local activities count once for each task that ran some. */
function actionsIn(events: readonly Event[]): Map<string, number> {
  const many = new Map<string, number>();
  const add = (kind: string): void => void many.set(kind, (many.get(kind) ?? 0) + 1);
  const tasksWithLocal = new Set<string>();
  for (const event of events) {
    const started = event.workflowExecutionStartedEventAttributes;
    if (started) add((started.continuedExecutionRunId ?? '') === '' ? 'started' : 'continued');
    if (event.workflowExecutionSignaledEventAttributes) add('signalled');
    if (event.timerStartedEventAttributes) add('timer');
    if (event.activityTaskScheduledEventAttributes) add('activity');
    const task = event.markerRecordedEventAttributes?.workflowTaskCompletedEventId;
    if (task !== undefined && task !== null) tasksWithLocal.add(String(task));
  }
  if (tasksWithLocal.size > 0) many.set('taskWithLocalActivity', tasksWithLocal.size);
  return many;
}

interface Histories {
  runs: number;
  events: number;
  bytes: number;
  largest: { events: number; bytes: number };
  actions: Map<string, number>;
}

async function historiesOf(client: Client, workflowIds: readonly string[]): Promise<Histories> {
  const sum: Histories = {
    runs: 0,
    events: 0,
    bytes: 0,
    largest: { events: 0, bytes: 0 },
    actions: new Map(),
  };
  for (const workflowId of workflowIds) {
    for await (const run of client.workflow.list({ query: `WorkflowId = '${workflowId}'` })) {
      const history = await client.workflow.getHandle(workflowId, run.runId).fetchHistory();
      const events = history.events ?? [];
      const bytes = proto.temporal.api.history.v1.History.encode(history).finish().length;
      sum.runs += 1;
      sum.events += events.length;
      sum.bytes += bytes;
      if (bytes > sum.largest.bytes) sum.largest = { events: events.length, bytes };
      for (const [kind, many] of actionsIn(events))
        sum.actions.set(kind, (sum.actions.get(kind) ?? 0) + many);
    }
  }
  return sum;
}

const tables = [
  'event',
  'sealed_text',
  'command_log',
  'view',
  'deadline',
  'inbox',
  'outbox',
  'audit',
] as const;

/** Plays the scenario on a fresh demonstration, waits until all is quiet, and counts. */
export async function countScenario({ stack, mailbox }: Place, name: string): Promise<Counts> {
  const { keyFile, urls, data } = stack.settings;
  await seedDemo({ urls, keyFile, dataFolder: data }, { past: [] });
  await quiet(stack.adminUrl);
  const mailsBefore = mailbox.seen.size;
  const text = await readFile(path.join(root, 'scenarios', name), 'utf8');
  const scenario = readScenario(text, name);
  const file = runFile(path.join(data, 'scenarios'), name);
  const client = createClient({
    origin: stack.origin,
    language: 'fr',
    patience: 20_000,
    say: () => undefined,
  });
  const lines: string[] = [];
  const tokens = await readTokens(path.join(data, 'demo.json'));
  const went = await play(scenario, text, {
    client,
    tokens,
    file,
    resume: false,
    say: (line) => lines.push(line),
  });
  if (!went) throw new Error(lines.slice(-3).join('\n'));
  await quiet(stack.adminUrl);
  const run = await file.read();
  const ids = Object.entries(run?.ids ?? {}).map(([kind, id]) => `${kind}/${id}`);
  const temporalClient = await connectClient(stack.settings.temporal, readKeyRing(keyFile));
  const sum = await historiesOf(temporalClient, ids);
  await temporalClient.connection.close();
  const rows = await rowsOf(stack.adminUrl, run?.ids.accompaniment ?? '');
  return {
    scenario: name,
    steps: scenario.steps.length,
    commands: rows['command_log'] ?? 0,
    runs: sum.runs,
    historyEvents: sum.events,
    historyBytes: sum.bytes,
    largestRun: sum.largest,
    actions: Object.fromEntries([...sum.actions].toSorted(([a], [b]) => a.localeCompare(b))),
    actionsInAll: [...sum.actions.values()].reduce((a, b) => a + b, 0),
    rows,
    mails: mailbox.seen.size - mailsBefore,
  };
}

async function rowsOf(
  adminUrl: string,
  accompaniment: string,
): Promise<{ readonly [table: string]: number }> {
  const admin = new PostgresClient({ connectionString: adminUrl });
  await admin.connect();
  const counted: { [table: string]: number } = {};
  for (const table of tables) {
    const column =
      table === 'audit'
        ? 'accompaniment_id = $1'
        : 'process_id in (select id from process where accompaniment_id = $1)';
    const { rows } = await admin.query<{ many: number }>(
      `select count(*)::int as many from ${table} where ${column}`,
      [accompaniment],
    );
    counted[table] = rows[0]?.many ?? 0;
  }
  await admin.end();
  return counted;
}

/** Waits until nothing is left to do, and a moment more, in which lives look at what is next. */
async function quiet(adminUrl: string): Promise<void> {
  const admin = new PostgresClient({ connectionString: adminUrl });
  await admin.connect();
  for (let left = 240; left > 0; left -= 1) {
    const { rows } = await admin.query<{ many: number }>(
      'select count(*)::int as many from outbox where done_at is null',
    );
    if (rows[0]?.many === 0) break;
    await pause(250);
  }
  await admin.end();
  await pause(2000);
}
