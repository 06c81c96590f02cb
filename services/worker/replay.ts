import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Client, HistoryAndWorkflowId } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { Worker } from '@temporalio/worker';

/** A run that the bundled lives would no longer live as it did. */
interface Divergence {
  readonly workflowId: string;
  readonly message: string;
}

/** How many runs were replayed, and those that went another way. */
export interface Replayed {
  readonly runs: number;
  readonly divergences: readonly Divergence[];
}

type Histories = AsyncIterable<HistoryAndWorkflowId> | Iterable<HistoryAndWorkflowId>;

/** Replays recorded runs over bundled lives. Calls no activity. */
export async function replay(
  code: string,
  histories: Histories,
  dataConverter: DataConverter,
): Promise<Replayed> {
  const divergences: Divergence[] = [];
  let runs = 0;
  const replays = Worker.runReplayHistories({ workflowBundle: { code }, dataConverter }, histories);
  for await (const { workflowId, error } of replays) {
    runs += 1;
    if (error) divergences.push({ workflowId, message: error.message });
  }
  return { runs, divergences };
}

/** The runs recorded in a folder, one file each; their name stands for the id of the workflow. */
export async function recordedRuns(folder: string): Promise<readonly HistoryAndWorkflowId[]> {
  const names = (await readdir(folder)).filter((one) => one.endsWith('.json')).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const json: unknown = JSON.parse(await readFile(path.join(folder, name), 'utf8'));
      return { workflowId: path.basename(name, '.json'), history: historyFromJSON(json) };
    }),
  );
}

/** Every open run of a server. */
export async function* openRuns(client: Client): AsyncGenerator<HistoryAndWorkflowId> {
  for await (const { workflowId, runId } of client.workflow.list({ query: 'ExecutionStatus = "Running"' })) {
    yield { workflowId, history: await client.workflow.getHandle(workflowId, runId).fetchHistory() };
  }
}
