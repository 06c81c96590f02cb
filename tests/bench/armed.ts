import { setTimeout as pause } from 'node:timers/promises';
import { readKeyRing } from '#db/key-ring.ts';
import { connectClient } from '#services/temporal/connect.ts';
import { clicker, launchBody } from './clicks.ts';
import { quantiles } from './paired.ts';
import type { Place } from './place.ts';

/** From the answer to a launch until the timer of its first reminder stands in the history of its life; milliseconds. */
export async function answerToTimer(
  { stack, cast }: Place,
  times: number,
): Promise<{ readonly p50: number; readonly p99: number; readonly many: number }> {
  const client = await connectClient(stack.settings.temporal, readKeyRing(stack.settings.keyFile));
  const click = clicker(stack.origin, cast.lead);
  const waited: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const { id } = await click('/v1/accompaniments', launchBody);
    const answered = Date.now();
    await pause(250);
    for (let left = 40; left > 0; left -= 1) {
      const armed = await armedAt(client, `accompaniment/${id}`);
      if (armed !== undefined) {
        waited.push(armed - answered);
        break;
      }
      await pause(250);
    }
  }
  await client.connection.close();
  return { ...quantiles(waited), many: waited.length };
}

async function armedAt(
  client: Awaited<ReturnType<typeof connectClient>>,
  workflowId: string,
): Promise<number | undefined> {
  const history = await client.workflow
    .getHandle(workflowId)
    .fetchHistory()
    .catch(() => undefined);
  const event = history?.events?.find((one) => one.timerStartedEventAttributes);
  if (!event?.eventTime) return undefined;
  return Number(event.eventTime.seconds ?? 0) * 1000 + (event.eventTime.nanos ?? 0) / 1e6;
}
