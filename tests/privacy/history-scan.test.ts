import proto from '@temporalio/proto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCodec } from '#services/temporal/codec.ts';
import { workflowIdOf } from '#services/temporal/life-of.ts';
import { isWritable, payloadConverter } from '#services/temporal/payload-converter.ts';
import { aProcess, type Lives, runLives, testRing, until } from '../workflows/lives.ts';
import { realServer, type Server } from '../workflows/servers.ts';
import { somebody } from '../workflows/remembered.ts';

const { History } = proto.temporal.api.history.v1;
const { EventType } = proto.temporal.api.enums.v1;
type Payload = Parameters<typeof payloadConverter.fromPayload>[0];

const inMs = (ms: number): string => new Date(Date.now() + ms).toISOString();

const isPayload = (value: object): value is Payload & object =>
  'metadata' in value &&
  typeof value.metadata === 'object' &&
  value.metadata !== null &&
  'encoding' in value.metadata;

/** Every payload anywhere in a value: whatever has a metadata with an encoding. */
function payloadsIn(value: unknown): Payload[] {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
  return isPayload(value) ? [value] : Object.values(value).flatMap(payloadsIn);
}

describe('the history of a life', () => {
  let server: Server;
  let lives: Lives;
  const process = aProcess();
  const address = 'planted-marker@example.org';

  beforeAll(async () => {
    server = await realServer();
    lives = await runLives(server, { pauseFirst: 100, reactTimes: 1 });
    const { memory } = lives;
    memory.people = [somebody('fr', address)];
    memory.put(process, [
      { key: 'answer#1:remind-5', at: inMs(800) },
      { key: 'answer#1:escalate', at: inMs(9e6) },
    ]);
    memory.effect(process, { effect: 'notify', roles: ['lead'], about: 'told' }, inMs(0));
    memory.effect(
      process,
      { effect: 'tell', kind: 'accompaniment', id: aProcess().id, command: 'x', input: {} },
      inMs(0),
    );
    memory.away = true;
    lives.doorbell.ring(process);
    await until(() => memory.calls.length >= 3);
    memory.away = false;
    lives.mail = 'away';
    memory.brokenReact = true;
    await until(() => memory.calls.filter((call) => call.what === 'openRows').length >= 2);
    memory.brokenReact = false;
    await until(() => memory.calls.some((call) => call.what === 'act'));
    lives.mail = 'works';
    memory.effect(process, { effect: 'notify', roles: ['lead'], about: 'told' }, inMs(0));
    lives.doorbell.ring(process);
    await until(() => lives.mails.length > 0);
    await until(() => memory.rowsOf(process).at(-1)?.done === true);
  });
  afterAll(async () => {
    await lives.end();
    await server.close();
  });

  const history = () => lives.client.workflow.getHandle(workflowIdOf(process)).fetchHistory();

  it('went through an outage, a failed activity, a date, a mail and a tell', async () => {
    const types = ((await history()).events ?? []).map((event) => EventType[event.eventType ?? 0]);
    expect(types).toEqual(
      expect.arrayContaining([
        'EVENT_TYPE_MARKER_RECORDED',
        'EVENT_TYPE_ACTIVITY_TASK_COMPLETED',
        'EVENT_TYPE_ACTIVITY_TASK_FAILED',
        'EVENT_TYPE_TIMER_FIRED',
        'EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED',
      ]),
    );
    expect(lives.mails[0]?.address).toBe(address);
  });

  it('holds only sealed payloads, and decoded only ids, codes, dates and numbers', async () => {
    const found = payloadsIn((await history()).events);
    // The SDK's own note beside a local activity (its number, times and type) passes by no codec.
    const own = found.filter(
      (one) => Buffer.from(one.metadata?.['encoding'] ?? []).toString() === 'json/plain',
    );
    const notes = own.map((one) =>
      Object.keys(Object(payloadConverter.fromPayload(one)))
        .toSorted()
        .join(),
    );
    expect(
      [...new Set(notes)].every((keys) => /activity_type/.test(keys) && !/result|failure/.test(keys)),
    ).toBe(true);
    const sealed = found.filter((one) => !own.includes(one));
    // How many there are hangs on how long the outage lasted; a handful would mean that nothing was scanned.
    expect(sealed.length).toBeGreaterThan(8);
    const opened = await createCodec(testRing).decode(sealed);
    const values = opened.map((one) => payloadConverter.fromPayload<unknown>(one));
    expect(values.filter((value) => !isWritable(value))).toEqual([]);
    expect(values).toContainEqual({ process: workflowIdOf(process), limits: lives.limits });
    expect(JSON.stringify(values)).not.toMatch(/planted|Jeanne|example\.org/);
  });

  it('shows no planted word and no message of an error in its bytes', async () => {
    const bytes = Buffer.from(History.encode(await history()).finish());
    expect(bytes.includes('Encoded failure')).toBe(true);
    for (const word of ['planted', 'Jeanne', 'example.org', 'refused', 'Error:', ' at ']) {
      expect(bytes.includes(word)).toBe(false);
    }
  });

  it('refuses a text at the door: no life is started with one', async () => {
    const options = {
      workflowId: workflowIdOf(aProcess()),
      taskQueue: lives.taskQueue,
      args: ['Jeanne est absente'],
    };
    await expect(lives.client.workflow.start('teamPreparation', options)).rejects.toThrow('notWritable');
  });
});
