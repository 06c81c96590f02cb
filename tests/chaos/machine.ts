import { readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';

interface Sample {
  readonly at: number;
  /** Ticks of a hundredth of a second that the whole machine was busy (proc(5)). */
  readonly busy: number;
  /** Ticks that each of our processes has used, by its number. */
  readonly ours: ReadonlyMap<number, number>;
}

/** How much of the machine others were using, in cores. */
export interface Machine {
  /** Whether all cores were busy, with us or with others, in the seconds around a moment (ms since the epoch). */
  isFullAt(moment: number): boolean;
  /** Between two moments, or over the whole watch. */
  foreign(from?: number, to?: number): number;
  /** What we ourselves used, in cores. */
  own(from?: number, to?: number): number;
  stop(): void;
}

function busyTicks(): number {
  const words = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '')
    .trim()
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return words.slice(0, 8).reduce((sum, one) => sum + one, 0) - (words[3] ?? 0) - (words[4] ?? 0);
}

interface Process {
  readonly parent: number;
  readonly used: number;
}

function processes(): ReadonlyMap<number, Process> {
  const found = new Map<number, Process>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      found.set(Number(name), { parent: Number(fields[1]), used: Number(fields[11]) + Number(fields[12]) });
    } catch {
      // It ended between the listing and the look.
    }
  }
  return found;
}

function sample(): Sample {
  const all = processes();
  const ours = new Map<number, number>();
  const isOurs = (pid: number): boolean => {
    for (let at = pid; at > 1; at = all.get(at)?.parent ?? 0) if (at === process.pid) return true;
    return false;
  };
  for (const [pid, { used }] of all) if (isOurs(pid)) ours.set(pid, used);
  return { at: Date.now(), busy: busyTicks(), ours };
}

interface Second {
  readonly from: number;
  readonly to: number;
  readonly foreign: number;
  readonly own: number;
}

function between(before: Sample, now: Sample): Second {
  const seconds = (now.at - before.at) / 1000;
  let used = 0;
  for (const [pid, ticks] of now.ours) used += ticks - (before.ours.get(pid) ?? 0);
  const own = used / 100 / seconds;
  return {
    from: before.at,
    to: now.at,
    own,
    foreign: Math.max(0, (now.busy - before.busy) / 100 / seconds - own),
  };
}

const mean = (several: readonly number[]): number =>
  several.reduce((sum, one) => sum + one, 0) / Math.max(1, several.length);

/** Watches, once a second, what others do on this machine. Where `/proc` is not there, nothing is known: 0. */
export function watchMachine(): Machine {
  if (os.platform() !== 'linux')
    return { isFullAt: () => false, foreign: () => 0, own: () => 0, stop: () => undefined };
  const cores = os.availableParallelism();
  const seconds: Second[] = [];
  let last = sample();
  const timer = setInterval(() => {
    const now = sample();
    seconds.push(between(last, now));
    last = now;
  }, 1000);
  timer.unref();
  const within = (from = 0, to = Infinity): readonly Second[] =>
    seconds.filter((one) => one.to > from && one.from < to);
  return {
    isFullAt: (moment) => within(moment - 1500, moment).some((one) => one.foreign + one.own > cores * 0.85),
    foreign: (from, to) => mean(within(from, to).map((one) => one.foreign)),
    own: (from, to) => mean(within(from, to).map((one) => one.own)),
    stop: () => clearInterval(timer),
  };
}
