import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type { Waiting } from '#workflows/bell.ts';
import { bounded } from './bounded.ts';
import { type ProcessId, workflowIdOf } from './life-of.ts';

const patience = 1500;

/** The workflow behind a process, as Temporal itself tells it. */
export interface WorkflowInfo {
  readonly workflowId: string;
  /** `running`, `completed`, `terminated` …, `absent` (none was started, or it is forgotten), or `unknown`. */
  readonly status: string;
  readonly startedAt: string | null;
  readonly waitingFor: readonly { readonly what: string; readonly until: string }[];
  /** Reactions not done yet. */
  readonly open: number;
  /** Why something is not known: `temporalAway` or `workerAway`. */
  readonly reason?: string;
}

/** Asks Temporal for the workflow of a process, for at most 1.5 s. Never fails: what is not known is said. */
export async function workflowInfo(client: Client, process: ProcessId): Promise<WorkflowInfo> {
  const workflowId = workflowIdOf(process);
  const nothing = { workflowId, startedAt: null, waitingFor: [], open: 0 };
  const until = Date.now() + patience;
  const handle = client.workflow.getHandle(workflowId);
  const asked = <T>(question: () => Promise<T>): Promise<T> =>
    bounded(client.withDeadline(until, question), Math.max(1, until - Date.now()));
  try {
    const { status, startTime } = await asked(() => handle.describe());
    const known = { ...nothing, status: status.name.toLowerCase(), startedAt: startTime.toISOString() };
    if (status.name !== 'RUNNING') return known;
    return await asked(() => handle.query<Waiting>('waiting')).then(
      ({ deadlines, open }) => ({ ...known, waitingFor: deadlines, open }),
      () => ({ ...known, reason: 'workerAway' }),
    );
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return { ...nothing, status: 'absent' };
    return { ...nothing, status: 'unknown', reason: 'temporalAway' };
  }
}
