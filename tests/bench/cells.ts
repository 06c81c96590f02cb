import { Client as TemporalClient, Connection } from '@temporalio/client';
import { randomUUID } from 'node:crypto';
import { bareWriter } from './bare/rows.ts';
import { clicker, launchBody, planBody } from './clicks.ts';
import type { Place } from './place.ts';

/** One thing that is measured: how it is done once, by one of several clients. */
export interface Cell {
  readonly name: string;
  /** Prepares one client; gives what it does each time. */
  client(): Promise<{ readonly once: () => Promise<unknown>; readonly close: () => Promise<void> }>;
}

/** A whole command over HTTP: sign-in, policy, sealing, commit, views, audit, doorbell. */
export const productCell = ({ stack, cast }: Place): Cell => ({
  name: 'Passerelle: write-plan over HTTP',
  client: async () => {
    const click = clicker(stack.origin, cast.lead);
    const { id, etag } = await click('/v1/accompaniments', launchBody);
    let last = etag;
    const once = async (): Promise<void> => {
      last = (await click(`/v1/accompaniments/${id}/write-plan`, planBody, last)).etag;
    };
    return { once, close: () => Promise.resolve() };
  },
});

/** A Temporal Update whose handler does nothing, on the same server. */
export const updateCell = ({ stack }: Place): Cell => ({
  name: 'bare Temporal Update',
  client: async () => {
    const connection = await Connection.connect({ address: stack.settings.temporal.address });
    const client = new TemporalClient({ connection });
    const handle = await client.workflow.start('bareUpdate', {
      taskQueue: 'bare',
      workflowId: `bare-${randomUUID()}`,
    });
    return {
      once: () => handle.executeUpdate('add', { args: [planBody.plan] }),
      close: async () => {
        await handle.terminate();
        await connection.close();
      },
    };
  },
});

/** The same rows in one transaction of the same PostgreSQL, without any rule. */
export const rowsCell = (place: Place): Cell => ({
  name: 'bare PostgreSQL transaction',
  client: async () => {
    const click = clicker(place.stack.origin, place.cast.lead);
    const { id, etag } = await click('/v1/accompaniments', launchBody);
    await click(`/v1/accompaniments/${id}/write-plan`, planBody, etag);
    const writer = await bareWriter(place.stack.adminUrl, id);
    return { once: writer.write, close: writer.close };
  },
});
