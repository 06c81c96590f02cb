import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { dayOf } from '#domain/calendar.ts';
import { hashOfSecret } from '#db/ids.ts';
import type { Client } from './client.ts';
import { doStep } from './do-step.ts';
import type { Scenario } from './format.ts';
import type { Run, RunFile } from './remembered-run.ts';
import { peopleOf, type Scene } from './scene.ts';
import { todayThere } from './time.ts';
import type { Tokens } from './tokens.ts';

/** What playing a scenario needs. */
export interface Stage {
  readonly client: Client;
  readonly tokens: Tokens;
  readonly file: RunFile;
  readonly say: (line: string) => void;
  /** Whether to go on where an interrupted run of the same text stood. */
  readonly resume: boolean;
}

const newRun = (print: string, today: string): Run => ({
  run: randomUUID(),
  today,
  print,
  next: 0,
  ids: {},
  links: [],
  sending: null,
  done: 0,
});

async function runOf(stage: Stage, scenario: Scenario, print: string): Promise<Run> {
  const before = stage.resume ? await stage.file.read() : undefined;
  if (before?.print === print && before.next < scenario.steps.length) {
    stage.say(`Going on at step ${before.next + 1} of a run that began on ${before.today}.`);
    return before;
  }
  if (stage.resume)
    stage.say(before ? 'Nothing to go on with: beginning anew.' : 'No earlier run: beginning anew.');
  const today = await todayThere({ ...stage, scenario });
  return newRun(print, today ?? dayOf(new Date().toISOString()));
}

/**
 * Plays a scenario through the public API, telling each step as it happens.
 * @returns whether everything went as it is written
 */
export async function play(scenario: Scenario, text: string, stage: Stage): Promise<boolean> {
  const { client, tokens, say } = stage;
  const run = await runOf(stage, scenario, hashOfSecret(text));
  const people = await peopleOf({ scenario, client, tokens });
  const save = () => stage.file.write(run);
  const scene: Scene = { scenario, client, tokens, people, run, save, say, pause: (ms) => sleep(ms) };
  say(`${scenario.title}\n${scenario.about ?? ''}`.trimEnd());
  for (const [n, step] of scenario.steps.entries()) {
    if (n < run.next) continue;
    if (step.title !== undefined) say(`\n${step.title}`);
    const became = await doStep(scene, step, n);
    say(
      `${String(n + 1).padStart(3)}. ${step.says}\n      ${became.as === 'written' ? '→' : '✗ not as written:'} ${became.says}`,
    );
    if (became.as === 'other') {
      await save();
      say(`\nStopped at step ${n + 1} of ${scenario.steps.length} (line ${step.line}).`);
      return false;
    }
    Object.assign(run, { next: n + 1, done: 0, sending: null });
    await save();
  }
  say(`\nAll ${scenario.steps.length} steps went as written. accompaniment/${run.ids.accompaniment ?? '?'}`);
  return true;
}
