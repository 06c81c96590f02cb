import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readRound } from './round.ts';
import { isClean, tableOf } from './table.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'passerelle-fuzz-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const root = path.resolve(import.meta.dirname, '../..');

test('Where schemathesis cannot be had, the run says so in one sentence and counts as failed', async () => {
  const count = path.join(folder, 'count.json');
  const { status, stderr } = spawnSync(process.execPath, ['tests/fuzz/main.ts', '--short'], {
    cwd: root,
    env: { PATH: folder, HOME: folder, VITEST_JSON: count },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toBe(
    'There is no Python 3.11 or newer with pip: schemathesis cannot be had, nothing was checked.\n',
  );
  expect(JSON.parse(await readFile(count, 'utf8'))).toMatchObject({ numPassedTests: 0, numTotalTests: 1 });
});

const summary = {
  complete: true,
  running_time: 3.5,
  operations: { selected: 2, tested: 2 },
  test_cases: { generated: 3 },
  failures: [{ title: 'Server error', operations: ['POST /v1/people'] }],
  errors: [],
};
const scenario = {
  ScenarioFinished: {
    recorder: {
      label: 'POST /v1/people',
      cases: {
        a: { value: { method: 'POST', path: '/v1/people' } },
        b: { value: { method: 'POST', path: '/v1/people' } },
        c: { value: { method: 'GET', path: '/v1/me' } },
      },
      interactions: {
        a: { response: { status_code: 500 } },
        b: { response: null },
        c: { response: { status_code: 200 } },
      },
    },
  },
};

async function leave(run: object): Promise<void> {
  await writeFile(path.join(folder, 'run.json'), JSON.stringify(run));
  await writeFile(path.join(folder, 'run.ndjson'), `{"Initialize":{}}\n${JSON.stringify(scenario)}\n`);
  await writeFile(path.join(folder, 'said.txt'), '= FAILURES =\nthe request\n= SUMMARY =\n');
}

test('What was found is told by check and operation, with the request, and is not clean', async () => {
  await leave(summary);
  const report = { rounds: [await readRound(folder)], unexpected: [] };
  expect(isClean(report, 1)).toBe(false);
  const said = tableOf(report);
  expect(said).toContain('3 requests to 2 operations; answers: 200 1, 500 1.');
  expect(said).toContain('Never: POST /v1/people.');
  expect(said).toContain('| Server error | POST /v1/people |');
  expect(said).toContain('the request');
});

test('A run is clean only when nothing was found and enough was asked', async () => {
  await leave({ ...summary, failures: [] });
  const round = await readRound(folder);
  expect(isClean({ rounds: [round, round], unexpected: [] }, 6)).toBe(true);
  expect(isClean({ rounds: [round, round], unexpected: [] }, 7)).toBe(false);
  expect(isClean({ rounds: [round], unexpected: ['TypeError'] }, 1)).toBe(false);
});

test.each([
  [{ ...summary, complete: false }, 'did not come to its end'],
  [{ ...summary, errors: ['lost the way'] }, 'did not come to its end'],
  [{ ...summary, operations: { selected: 2, tested: 1 } }, 'did not come to its end'],
])('A run that was cut short is a failure and not a clean one', async (run, because) => {
  await leave(run);
  await expect(readRound(folder)).rejects.toThrow(because);
});

test('A run that wrote nothing tells what it said', async () => {
  await writeFile(path.join(folder, 'said.txt'), 'No such option');
  await expect(readRound(folder)).rejects.toThrow(/did not run[\s\S]*No such option/);
});
