import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from './random.ts';
import type { PartName, Stack } from './stack.ts';

/** What was shot at and when, ms since the epoch. */
export interface Shot {
  readonly part: PartName;
  readonly at: number;
  /** The key of the command whose answer had just been told, for an API killed around its doorbell. */
  readonly after: string | null;
}

/** Who shoots. `told` is called with each answer, the moment it is there. */
export interface Gunner {
  readonly shots: readonly Shot[];
  readonly told: (path: string, status: number, key: string) => void;
  shootUntil(ending: AbortSignal): Promise<void>;
  /** Takes a part away for so long. */
  takeAway(part: PartName, ms: number): Promise<void>;
}

/** Commands that leave something for others, so that a doorbell has to be rung. */
const waking =
  /\/(attach-advisor|form-group|agree-session|ask-another-day|(open|close)-questionnaire|pause|resume)(\?|$)/;

const targets: readonly PartName[] = [
  'api',
  'api',
  'api',
  'worker',
  'worker',
  'worker',
  'temporal',
  'postgres',
];

/** kill -9, every few seconds, of one of the four processes; each is started again at once. */
export function createGunner(stack: Stack, random: Random): Gunner {
  const shots: Shot[] = [];
  const gone = new Set<PartName>();
  // An API is killed in the very moment in which it has answered a command: its doorbell may not have rung.
  const trigger = { armed: false };
  const shoot = (part: PartName, after: string | null): void => {
    gone.add(part);
    stack.kill(part);
    shots.push({ part, at: Date.now(), after });
  };
  const back = async (part: PartName): Promise<void> => {
    await stack.start(part);
    gone.delete(part);
  };
  const shotSince = (part: PartName, count: number): boolean =>
    shots.slice(count).some((one) => one.part === part);
  const fire = async (part: PartName): Promise<void> => {
    const before = shots.length;
    trigger.armed = part === 'api' && random.next() < 0.6;
    for (let left = 120; trigger.armed && left > 0; left -= 1) await pause(25);
    if (!shotSince(part, before)) shoot(part, null);
    trigger.armed = false;
    await back(part);
  };
  return {
    shots,
    told: (path, status, key) => {
      if (!trigger.armed || status !== 200 || !waking.test(path)) return;
      trigger.armed = false;
      shoot('api', key);
    },
    async shootUntil(ending) {
      while (!ending.aborted) {
        await pause(random.between(2000, 4500), undefined, { signal: ending }).catch(() => undefined);
        const part = random.one(targets);
        if (!ending.aborted && !gone.has(part)) await fire(part);
      }
    },
    async takeAway(part, ms) {
      while (gone.has(part)) await pause(50);
      shoot(part, null);
      await pause(ms);
      await back(part);
    },
  };
}
