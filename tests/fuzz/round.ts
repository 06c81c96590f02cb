import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

/** One check that was not held, and where. */
export interface Finding {
  readonly check: string;
  readonly operations: readonly string[];
}

/** One run of schemathesis, counted from what it wrote. */
export interface Round {
  readonly cases: number;
  readonly seconds: number;
  readonly findings: readonly Finding[];
  /** How often each status was answered, by operation. */
  readonly answers: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** What it says about each finding, with the request to repeat. */
  readonly details: string;
}

const summary = z.object({
  complete: z.boolean(),
  running_time: z.number(),
  operations: z.object({ selected: z.number(), tested: z.number() }),
  test_cases: z.object({ generated: z.number() }),
  failures: z.array(z.object({ title: z.string(), operations: z.array(z.string()) })),
  errors: z.array(z.unknown()),
});

const finished = z.object({
  ScenarioFinished: z.object({
    recorder: z.object({
      label: z.string(),
      cases: z
        .record(z.string(), z.object({ value: z.object({ method: z.string(), path: z.string() }) }))
        .default({}),
      interactions: z
        .record(z.string(), z.object({ response: z.object({ status_code: z.number() }).nullish() }))
        .default({}),
    }),
  }),
});

async function answersIn(file: string): Promise<Map<string, Map<number, number>>> {
  const answers = new Map<string, Map<number, number>>();
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (!line.startsWith('{"ScenarioFinished"')) continue;
    const { cases, interactions } = finished.parse(JSON.parse(line)).ScenarioFinished.recorder;
    for (const [id, { response }] of Object.entries(interactions)) {
      const asked = cases[id]?.value;
      if (!asked || !response) continue;
      const label = `${asked.method} ${asked.path}`;
      const known = answers.get(label) ?? new Map<number, number>();
      known.set(response.status_code, (known.get(response.status_code) ?? 0) + 1);
      answers.set(label, known);
    }
  }
  return answers;
}

const between = (text: string, from: string, to: string): string =>
  text.includes(from) ? text.slice(text.indexOf(from), text.lastIndexOf(to)) : '';

/**
 * Reads what a run left in its folder.
 * @throws with what it said when it did not come to its end: a run that was cut short proves nothing
 */
export async function readRound(folder: string): Promise<Round> {
  const said = await readFile(path.join(folder, 'said.txt'), 'utf8');
  const text = await readFile(path.join(folder, 'run.json'), 'utf8').catch(() => '');
  if (text === '') throw new Error(`schemathesis did not run:\n${said.slice(-3000)}`);
  const { complete, running_time: seconds, operations, ...rest } = summary.parse(JSON.parse(text));
  if (!complete || rest.errors.length > 0 || operations.tested !== operations.selected)
    throw new Error(`schemathesis did not come to its end:\n${said.slice(-3000)}`);
  return {
    cases: rest.test_cases.generated,
    seconds,
    findings: rest.failures.map(({ title, operations: where }) => ({ check: title, operations: where })),
    answers: await answersIn(path.join(folder, 'run.ndjson')),
    details: between(said, '= FAILURES =', '= SUMMARY ='),
  };
}
