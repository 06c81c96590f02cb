import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { readKeyRing } from '#db/key-ring.ts';
import { openStore } from '#db/store.ts';
import { type Cast, enterCast } from './cast.ts';
import { checkAll, type Verdict } from './check.ts';
import { createGunner, type Gunner } from './fire.ts';
import { type Ledger, newLedger } from './ledger.ts';
import { type Machine, watchMachine } from './machine.ts';
import { openMailbox } from './mailbox.ts';
import { untilReady } from './programs.ts';
import { randomOf } from './random.ts';
import { createSender } from './sender.ts';
import { bringStack, type Stack } from './stack.ts';
import { enterPast } from './past.ts';
import { actUntil, bearThrough, crowdUntil, type Work } from './workload.ts';

/** How long, how much, and which run. */
export interface RunOptions {
  readonly seconds: number;
  readonly processes: number;
  readonly seed: number;
  /** People at once on one process. */
  readonly crowd: number;
  readonly say: (line: string) => void;
}

/** What came of a run. */
export interface Report extends Verdict {
  readonly ledger: Ledger;
  readonly shots: Gunner['shots'];
  readonly crowds: number;
  /** Seconds from the end of the load until nothing was left to do. */
  readonly quietAfter: number;
  readonly machine: Machine;
}

/** Waits until no reaction is open and no date is late. Gives up after two minutes: the checks then say what is left. */
async function untilQuiet(stack: Stack, say: RunOptions['say']): Promise<number> {
  const began = performance.now();
  let shown = began;
  const admin = new Client({ connectionString: stack.adminUrl });
  await admin.connect();
  try {
    while (performance.now() - began < 120_000) {
      const { rows } = await admin.query<{ open: number; late: number }>(
        `select (select count(*)::int from outbox where done_at is null) as open,
           (select count(*)::int from process where next_due <= $1) as late`,
        [new Date().toISOString()],
      );
      if (rows[0]?.open === 0 && rows[0].late === 0) break;
      if (performance.now() - shown > 5000) {
        shown = performance.now();
        say(`still ${rows[0]?.open} reactions open, ${rows[0]?.late} dates late`);
      }
      await pause(250);
    }
  } finally {
    await admin.end();
  }
  return (performance.now() - began) / 1000;
}

async function load(
  stack: Stack,
  cast: Cast,
  gunner: Gunner,
  ledger: Ledger,
  options: RunOptions,
): Promise<number> {
  const { seconds, processes, seed, crowd } = options;
  const ending = AbortSignal.timeout(seconds * 1000);
  const run = `chaos-${seed}`;
  const sender = createSender({ origin: stack.origin, ledger, run, told: gunner.told });
  const store = openStore(stack.settings.urls.commit, readKeyRing(stack.settings.keyFile), { max: 2 });
  const works: readonly Work[] = Array.from({ length: 8 }, (_, n) => ({
    sender,
    cast,
    random: randomOf(seed + n + 1),
    pairs: [],
    ending,
  }));
  const [first] = works;
  if (!first) return 0;
  const shared = works.map((one) => ({ ...one, pairs: first.pairs }));
  const absence = Math.min(60_000, seconds * 333);
  const later = async (share: number, part: 'temporal' | 'postgres'): Promise<void> => {
    await pause(seconds * 1000 * share);
    options.say(`${part} is away for ${Math.round(absence / 1000)} s`);
    await gunner.takeAway(part, absence);
  };
  const crowds = crowdUntil(
    { ...first, cast: { ...cast, team: cast.team.slice(0, crowd) } },
    Math.min(20_000, seconds * 150),
  );
  await Promise.all([
    bearThrough(first, processes, seconds, (n) => enterPast({ store, cast, ledger, run }, n)),
    ...shared.map(actUntil),
    gunner.shootUntil(ending),
    later(0.15, 'temporal'),
    later(0.6, 'postgres'),
    crowds,
  ]);
  await store.close();
  return crowds;
}

/** One run under fire on a Passerelle of its own, and what the checker says afterwards. */
export async function runChaos(options: RunOptions): Promise<Report> {
  const machine = watchMachine();
  const mailbox = await openMailbox();
  const stack = await bringStack(mailbox.url);
  try {
    const cast = await enterCast(
      stack.settings.urls.commit,
      stack.settings.keyFile,
      Math.max(6, options.crowd),
    );
    options.say(
      `up at ${stack.origin}; ${options.processes} processes, ${options.seconds} s, seed ${options.seed}`,
    );
    const gunner = createGunner(stack, randomOf(options.seed));
    const ledger = newLedger();
    const crowds = await load(stack, cast, gunner, ledger, options);
    await untilReady(stack.origin);
    const quietAfter = await untilQuiet(stack, options.say);
    options.say(`quiet ${quietAfter.toFixed(1)} s after the load; checking`);
    // A life that has just done the last reaction still has to look at what is next.
    await pause(2000);
    const verdict = await checkAll(stack, { mails: mailbox.seen, ledger, shots: gunner.shots, machine });
    return { ...verdict, ledger, shots: gunner.shots, crowds, quietAfter, machine };
  } finally {
    await stack.end();
    await mailbox.close();
    machine.stop();
  }
}
