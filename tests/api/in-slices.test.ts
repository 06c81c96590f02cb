import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inSlices } from '#services/api/in-slices.ts';

/** Works for so many milliseconds, and then may pause. */
function* working(steps: number, milliseconds: number, log: string[], name: string): Generator<void, string> {
  for (let n = 0; n < steps; n += 1) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    log.push(name);
    yield;
  }
  return name;
}

/** Notes each turn of the event loop until something is done. */
async function notingTurns(log: string[], until: Promise<unknown>): Promise<void> {
  const over = new AbortController();
  const done = until.then(() => over.abort());
  while (!over.signal.aborted) {
    await setImmediate();
    log.push('turn');
  }
  await done;
}

test('a long calculation lets others have their turns, and gives what came of it', async () => {
  const log: string[] = [];
  const result = inSlices(working(5, 20, log, 'long'));
  await notingTurns(log, result);
  expect(await result).toBe('long');
  expect(log.join(' ')).not.toContain('long long');
});

test('of several at once, one goes in each turn', async () => {
  const log: string[] = [];
  const all = Promise.all(['one', 'other', 'third'].map((name) => inSlices(working(4, 20, log, name))));
  const began = log.length;
  await notingTurns(log, all);
  const between = log.slice(began).join(' ').split('turn');
  expect(between.every((names) => names.trim().split(' ').length <= 1)).toBe(true);
  expect(log.filter((name) => name !== 'turn')).toHaveLength(12);
});

test('what is short is done without a turn in between', async () => {
  const log: string[] = [];
  await Promise.race([inSlices(working(3, 0, log, 'short')), setImmediate()]);
  expect(log).toEqual(['short', 'short', 'short']);
});

function* failing(): Generator<void, string> {
  yield;
  throw new Error('no');
}

test('what fails in it fails', async () => {
  await expect(inSlices(failing())).rejects.toThrow('no');
});
