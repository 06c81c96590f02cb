import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { inject } from 'vitest';
import { cacheFolder } from '#services/start/cache-folder.ts';
import { testServerProgram } from './test-server-program.ts';

/** A place of its own on the run's real Temporal server. */
export interface DevServer {
  readonly address: string;
  readonly namespace: string;
  readonly taskQueue: string;
}

/**
 * The run's real Temporal server (1.32 or newer), with a namespace and a task queue that nobody else uses.
 * @throws the sentence that says why there is none
 */
export async function devServer(): Promise<DevServer> {
  const server = inject('temporal');
  if ('problem' in server) throw new Error(server.problem);
  const namespace = `test-${randomUUID()}`;
  const connection = await Connection.connect({ address: server.address });
  try {
    await connection.workflowService.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod: msToTs('1 day'),
    });
    await untilKnown(connection, namespace);
  } finally {
    await connection.close();
  }
  return { address: server.address, namespace, taskQueue: `queue-${randomUUID()}` };
}

// Temporal's parts learn of a new namespace one after the other: it may be used once a list is answered.
async function untilKnown(connection: Connection, namespace: string): Promise<void> {
  const until = performance.now() + 20_000;
  for (;;) {
    try {
      await connection.workflowService.listWorkflowExecutions({ namespace, pageSize: 1 });
      return;
    } catch (error) {
      if (performance.now() > until) throw error;
      await pause(50);
    }
  }
}

/**
 * A Temporal whose clock jumps: `env.sleep('400 days')` takes milliseconds. One per test file, since its time is
 * one for all; the caller ends it with `teardown()`. It cannot list, delete or schedule workflows.
 * @throws one sentence when the server can neither be downloaded nor run by Java
 */
export async function timeSkippingServer(): Promise<TestWorkflowEnvironment> {
  const downloadDir = cacheFolder();
  await mkdir(downloadDir, { recursive: true });
  try {
    return await TestWorkflowEnvironment.createTimeSkipping({
      server: { executable: { type: 'cached-download', downloadDir } },
    });
  } catch {
    return startPatiently(await testServerProgram());
  }
}

// The SDK gives the server five seconds, which a Java on a machine busy with other tests may miss.
async function startPatiently(program: string, attempts = 5): Promise<TestWorkflowEnvironment> {
  try {
    return await TestWorkflowEnvironment.createTimeSkipping({
      server: { executable: { type: 'existing-path', path: program } },
    });
  } catch (error) {
    if (attempts <= 1) throw error;
    return startPatiently(program, attempts - 1);
  }
}
