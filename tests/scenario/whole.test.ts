import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoStack, demoStack } from './demo-stack.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** A whole accompaniment, played step by step while other tests run beside it. */
const longPlay = 120_000;
let stack: DemoStack;

beforeAll(async () => {
  stack = await demoStack();
});
afterAll(async () => stack.end());

interface Played {
  readonly code: number | null;
  readonly said: string;
}

/** Plays a scenario as `npm run scenario` does; `watch` sees what was said so far and may kill it. */
function played(
  words: readonly string[],
  watch: (said: string, child: ChildProcess) => void = () => undefined,
): Promise<Played> {
  const child = spawn(process.execPath, ['services/scenario/main.ts', ...words], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      PASSERELLE_URL: stack.origin,
      PASSERELLE_DATA: stack.data,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const hear = (chunk: Buffer): void => {
    said += chunk.toString('utf8');
    watch(said, child);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, said }));
  });
}

test(
  'the whole scenario of Les Aubépines is played over HTTP and everything goes as it is written',
  async () => {
    const { code, said } = await played(['scenarios/aubepines.yaml']);
    expect(said).toContain('All 95 steps went as written');
    expect(said).toContain('refused: PLAN_MISSING — ');
    expect(code).toBe(0);
  },
  longPlay,
);

test('a house that was on the road before is brought to where it stands', async () => {
  const { code, said } = await played(['scenarios/already-on-the-road.yaml']);
  expect(said).toContain('All 8 steps went as written');
  expect(code).toBe(0);
});

test(
  'a player and an API killed in the middle go on where they were, and nothing happens twice',
  async () => {
    let killed = false;
    const first = await played(['scenarios/aubepines.yaml'], (said, child) => {
      if (killed || !said.includes('\n 14. ')) return;
      killed = true;
      child.kill('SIGKILL');
      void stack.killApi();
    });
    expect(killed).toBe(true);
    expect(first.code).toBeNull();
    await stack.killApi();
    const restart = setTimeout(() => stack.startApi(), 1500);
    const second = await played(['scenarios/aubepines.yaml', '--resume']);
    clearTimeout(restart);
    expect(second.said).toMatch(/Going on at step 1[3-7]/);
    expect(second.said).toContain('asking again with the same key');
    expect(second.said).toContain('All 95 steps went as written');
    expect(second.code).toBe(0);
  },
  longPlay,
);

test('a step that turns out otherwise stops the scenario, names the line and ends with a failure', async () => {
  const text = await readFile(path.join(root, 'scenarios/already-on-the-road.yaml'), 'utf8');
  const { writeFile } = await import('node:fs/promises');
  const file = path.join(stack.data, 'otherwise.yaml');
  await writeFile(file, text.replace('refused: EARLIER_STEP_FIRST', 'refused: ALREADY_HELD'));
  const { code, said } = await played([file]);
  expect(said).toContain('✗ not as written: refused with EARLIER_STEP_FIRST');
  expect(said).toMatch(/Stopped at step 3 of 8 \(line \d+\)/);
  expect(code).toBe(1);
});

test('a token file that is not there is said in one sentence', async () => {
  const { code, said } = await played(['--tokens', path.join(stack.data, 'none.json')]);
  expect(said).toContain('There is no file of tokens at');
  expect(code).toBe(2);
});
