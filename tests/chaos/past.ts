import { setTimeout as pause } from 'node:timers/promises';
import { addSpan, dayOf, instantOf } from '#domain/calendar.ts';
import { commit, type Outcome } from '#db/commit/commit.ts';
import { setContext } from '#db/context.ts';
import { NotKnownYet } from '#db/failures.ts';
import { timedId } from '#db/ids.ts';
import { inTransaction, type Store } from '#db/store.ts';
import type { Cast } from './cast.ts';
import type { Ledger } from './ledger.ts';

interface Past {
  readonly store: Store;
  readonly cast: Cast;
  readonly ledger: Ledger;
  /** Part of every key. */
  readonly run: string;
}

async function patiently<T>(doing: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await doing();
    } catch (error) {
      if (!(error instanceof NotKnownYet)) throw error;
      await pause(300);
    }
  }
}

/**
 * An accompaniment of thirteen months ago, entered through the commit with the clock of that day: its eleven dates and
 * their reminders have all come. Nobody rings for it: the sweep has to find it.
 */
export async function enterPast({ store, cast, ledger, run }: Past, n: number): Promise<void> {
  const day = addSpan(dayOf(new Date().toISOString()), { unit: 'months', value: -13 });
  const at = instantOf(day, 10);
  const process = { kind: 'accompaniment', id: timedId(at) } as const;
  const etag = (): Promise<string | undefined> =>
    inTransaction(store.db, async (tx) => {
      await setContext(tx, { house: cast.house });
      const row = await tx
        .selectFrom('view')
        .select('etag')
        .where('processId', '=', process.id)
        .where('role', '=', 'lead')
        .executeTakeFirst();
      return row?.etag;
    });
  const motives = { motives: ['usersRequest'], why: 'Parce que.', funding: 'recurrent', firstPeer: true };
  const commands: readonly (readonly [string, object])[] = [
    ['launch', { ...motives, fundedUntil: null }],
    ['attachAdvisor', { advisor: cast.advisor.id }],
    ...['preparation', 'description', 'recruitment', 'arrival'].map(
      (step) => ['holdBefore', { step, on: day, note: null }] as const,
    ),
  ];
  for (const [index, [command, input]] of commands.entries()) {
    const key = `${run}-past-${n}-${index}`;
    const outcome: Outcome = await patiently(async () => {
      const ifMatch = index === 0 ? undefined : await etag();
      return commit(store, {
        process,
        key,
        command,
        at,
        input: { ...input },
        by: { id: cast.lead.id, role: 'lead' },
        ...(index === 0 ? { born: { house: cast.house, accompaniment: process.id } } : {}),
        ...(ifMatch === undefined ? {} : { ifMatch }),
      });
    });
    if (outcome.outcome !== 'done') throw new Error(`the past cannot be entered: ${JSON.stringify(outcome)}`);
    const told = { status: 200, answer: '{}', at: Date.now(), sent: 1, ms: 0 };
    const given = {
      key,
      path: '',
      token: cast.lead.token,
      body: input,
      ifMatch: undefined,
      anonymous: false,
      direct: true,
    };
    ledger.entries.push({ ...told, ...given });
  }
}
