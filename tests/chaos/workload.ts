import { setTimeout as pause } from 'node:timers/promises';
import { dayOf } from '#domain/calendar.ts';
import { isObject } from '#domain/field-guards.ts';
import { bringPair, type Pair } from './births.ts';
import type { Cast } from './cast.ts';
import type { Random } from './random.ts';
import type { Sender } from './sender.ts';

/** What a run works with. */
export interface Work {
  readonly sender: Sender;
  readonly cast: Cast;
  readonly random: Random;
  readonly pairs: Pair[];
  readonly ending: AbortSignal;
}

const today = (): string => dayOf(new Date().toISOString());

async function pick(work: Work, path: string, command: string, field: string): Promise<string | undefined> {
  const player = work.cast.team[0];
  if (!player) return undefined;
  const { body } = await work.sender.get(
    command === 'answer-fear' ? work.cast.lead : player,
    `${path}?as=${command === 'answer-fear' ? 'lead' : 'team'}`,
  );
  const actions: readonly unknown[] = Array.isArray(body['actions']) ? body['actions'] : [];
  const action = actions.filter(isObject).find((one) => one['command'] === command);
  const among = isObject(action?.['among']) ? action['among'][field] : undefined;
  const ids = Array.isArray(among) ? among.filter((one) => typeof one === 'string') : [];
  return ids.length === 0 ? undefined : work.random.one(ids);
}

async function chooseAndGive(
  work: Work,
  path: string,
  command: string,
  field: string,
  more: object,
): Promise<void> {
  const id = await pick(work, path, command, field);
  if (id === undefined) return;
  const isLead = command === 'answer-fear';
  const by = isLead ? work.cast.lead : (work.cast.team[0] ?? work.cast.lead);
  await work.sender.give({
    by,
    path: `${path}/${command}?as=${isLead ? 'lead' : 'team'}`,
    body: { [field]: id, ...more },
    seenAt: `${path}?as=${isLead ? 'lead' : 'team'}`,
  });
}

type Deed = (work: Work, accompaniment: string, preparation: string) => Promise<unknown>;

/** What people do, the frequent ones several times. */
const deeds: readonly Deed[] = [
  ({ sender, cast }, a) =>
    sender.give({
      by: cast.advisor,
      path: `${a}/note-contact`,
      body: { on: today(), how: 'call', note: 'Un appel.' },
    }),
  ({ sender, cast }, a) =>
    sender.give({
      by: cast.lead,
      path: `${a}/write-plan?as=lead`,
      body: { plan: 'Un plan.' },
      seenAt: `${a}?as=lead`,
    }),
  ({ sender, cast, random }, a) =>
    sender.give({
      by: cast.lead,
      path: `${a}/invite`,
      body: { who: random.one(cast.others).id, role: random.one(['manager', 'hr', 'supervisor']) },
    }),
  ({ sender, cast, random }, _, p) =>
    sender.give({
      by: random.one(cast.team),
      path: `${p}/note-agreement?as=team`,
      body: { what: 'On se dit les choses.' },
    }),
  ({ sender, cast, random }, _, p) =>
    sender.give({
      by: random.one(cast.team),
      path: `${p}/add-session?as=team`,
      body: { theme: 'other', about: 'Une séance.', on: today(), minutes: 60 },
    }),
  (work, _, p) => chooseAndGive(work, p, 'agree-session', 'session', {}),
  (work, _, p) => chooseAndGive(work, p, 'ask-another-day', 'session', { on: today() }),
  ({ sender, cast, random }, _, p) =>
    sender.give({
      by: random.one(cast.team),
      path: `${p}/raise-fear?as=team`,
      body: { what: 'Une crainte.' },
      anonymous: true,
    }),
  (work, _, p) => chooseAndGive(work, p, 'answer-fear', 'fear', { answer: 'Une réponse.' }),
  ({ sender, cast }, _, p) =>
    sender.give({
      by: cast.lead,
      path: `${p}/open-questionnaire?as=lead`,
      body: { round: 'before', invited: 6 },
      seenAt: `${p}?as=lead`,
    }),
  ({ sender, cast }, _, p) =>
    sender.give({ by: cast.lead, path: `${p}/close-questionnaire?as=lead`, seenAt: `${p}?as=lead` }),
  async ({ sender, cast }, a) => {
    const seenAt = `${a}?as=lead`;
    await sender.give({ by: cast.lead, path: `${a}/pause?as=lead`, body: { why: null }, seenAt });
    await sender.give({ by: cast.lead, path: `${a}/resume?as=lead`, seenAt });
  },
];

/** One person after another does something somewhere, until the run ends. */
export async function actUntil(work: Work): Promise<void> {
  while (!work.ending.aborted) {
    const { pairs } = work;
    if (pairs.length > 0) {
      const { accompaniment, preparation } = work.random.one(pairs);
      await work.random.one(deeds)(
        work,
        `/v1/accompaniments/${accompaniment}`,
        `/v1/team-preparations/${preparation}`,
      );
    }
    await pause(work.random.between(20, 120));
  }
}

/** Processes are born a few at a time through the first two thirds of a run: pairs of two, and one in five of the past. */
export async function bearThrough(
  work: Work,
  count: number,
  seconds: number,
  enterPast: (n: number) => Promise<void>,
): Promise<void> {
  const old = Math.max(1, Math.round(count * 0.2));
  const bearPair = async (): Promise<void> => {
    work.pairs.push(await bringPair(work.sender, work.cast));
  };
  const births = [
    ...Array.from({ length: Math.max(1, Math.round((count - old) / 2)) }, () => bearPair),
    ...Array.from({ length: old }, (_, n) => () => enterPast(n)),
  ].toSorted(() => work.random.next() - 0.5);
  const apart = (seconds * 660) / births.length;
  const began = performance.now();
  await Promise.all(
    births.map(async (bear, n) => {
      await pause(Math.max(0, began + n * apart - performance.now()));
      await bear();
    }),
  );
}

/** Now and then thirty people say something about one process in the same moment. */
export async function crowdUntil(work: Work, every: number): Promise<number> {
  let crowds = 0;
  while (!work.ending.aborted) {
    await pause(every, undefined, { signal: work.ending }).catch(() => undefined);
    const { pairs } = work;
    if (work.ending.aborted || pairs.length === 0) continue;
    const pair = work.random.one(pairs);
    const path = `/v1/team-preparations/${pair.preparation}/note-agreement?as=team`;
    await Promise.all(
      work.cast.team.map((by) => work.sender.give({ by, path, body: { what: 'Tous ensemble.' } })),
    );
    crowds += 1;
  }
  return crowds;
}
