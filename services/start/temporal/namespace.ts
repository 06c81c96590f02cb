import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';

/** Lets closed workflows of the embedded server be looked at for two weeks (its own default is one day). */
export async function keepTwoWeeks(address: string, namespace: string): Promise<void> {
  const connection = await Connection.connect({ address });
  try {
    await connection.workflowService.updateNamespace({
      namespace,
      config: { workflowExecutionRetentionTtl: msToTs('14 days') },
    });
  } finally {
    await connection.close();
  }
}
