import { readFile } from 'node:fs/promises';
import path from 'node:path';
import proto from '@temporalio/proto';
import { describe, expect, it } from 'vitest';
import { bundleFile, bundleLives } from '#services/temporal/bundle.ts';
import { converterPaths } from '#services/temporal/data-converter.ts';
import { defaultLimits } from '#services/temporal/limits.ts';
import { payloadConverter } from '#services/temporal/payload-converter.ts';
import { recordedRuns, replay } from '#services/worker/replay.ts';
import { bundles } from '../workflows/lives.ts';

const { EventType } = proto.temporal.api.enums.v1;
const folder = path.join(import.meta.dirname, 'corpus');
const changed = (file: string): Promise<string> =>
  bundleLives(path.join(import.meta.dirname, 'changed-shells', file));
const corpus = await recordedRuns(folder);
const lived = async (code: string) => replay(code, corpus, converterPaths);
const diverged = async (code: string): Promise<string[]> =>
  (await lived(code)).divergences.map((one) => one.workflowId.replace(/\..*$/, ''));
const scenarios = corpus.map((one) => one.workflowId.replace(/\..*$/, ''));

const typesOf = (scenario: string): string[] =>
  corpus
    .filter((one) => one.workflowId.startsWith(scenario))
    .flatMap((one) => Object(one.history).events)
    .map((event: { eventType: number }) => String(EventType[event.eventType]).replace('EVENT_TYPE_', ''));

describe('the recorded runs', () => {
  it('hold a long one that rolled, an outage, a date, a tell, a mail, a letter, and an earlier timer beside another', () => {
    expect(typesOf('rolled-at-150').length).toBeGreaterThan(150);
    expect(typesOf('rolled-at-150').at(-1)).toBe('WORKFLOW_EXECUTION_CONTINUED_AS_NEW');
    expect(typesOf('waited-for-postgres').filter((type) => type === 'TIMER_CANCELED').length).toBeGreaterThan(
      0,
    );
    expect(typesOf('waited-for-postgres').filter((type) => type === 'TIMER_FIRED').length).toBeGreaterThan(4);
    expect(typesOf('due')).toContain('TIMER_FIRED');
    expect(typesOf('tell')).toContain('ACTIVITY_TASK_COMPLETED');
    expect(typesOf('notify').filter((type) => type === 'ACTIVITY_TASK_COMPLETED')).toHaveLength(2);
    expect(typesOf('letter')).toContain('ACTIVITY_TASK_COMPLETED');
    const timers = typesOf('earlier-timer').filter(
      (type) => type === 'TIMER_STARTED' || type === 'TIMER_FIRED',
    );
    expect(timers.slice(0, 4)).toEqual(['TIMER_STARTED', 'TIMER_STARTED', 'TIMER_FIRED', 'TIMER_FIRED']);
  });

  it('are lived again by the present shell, event for event', async () => {
    const code = await readFile(await bundleFile(bundles), 'utf8');
    expect(await lived(code)).toEqual({ runs: corpus.length, divergences: [] });
  });

  it('are not lived again by a shell with one timer more', async () => {
    // Timers are told apart by their order only: where another timer was started just then, one more passes for it.
    const unnoticed = new Set(['earlier-timer']);
    expect(await diverged(await changed('one-timer-more.ts'))).toEqual(
      scenarios.filter((one) => !unnoticed.has(one)),
    );
  });

  it('are not lived again when the limit of events comes from the code: the long ones show it', async () => {
    expect((await diverged(await changed('limit-as-constant.ts'))).toSorted()).toEqual([
      'rolled-at-150',
      'rolled-at-60',
    ]);
  });

  it('stay as they were when the configured limits change, because each carries its own', () => {
    const lives = corpus.filter((one) => !one.workflowId.startsWith('letter'));
    const limits = lives.map((one) => {
      const [started] = Object(one.history).events;
      const [argument] = started.workflowExecutionStartedEventAttributes.input.payloads;
      return payloadConverter.fromPayload<{ limits: typeof defaultLimits }>(argument).limits;
    });
    expect(new Set(limits.map((one) => one.events))).toEqual(new Set([150, 60]));
    expect(limits.every((one) => Object.keys(defaultLimits).every((name) => name in one))).toBe(true);
    expect(limits.filter((one) => one.lookTimes !== defaultLimits.lookTimes)).toHaveLength(lives.length);
  });
});
