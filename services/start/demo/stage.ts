import { rowKeyOf } from '#activities/process-id.ts';
import { addSpan, addWorkingDays, type Day, dayOf, type Instant, instantOf } from '#domain/calendar.ts';
import type { Role } from '#domain/roles.ts';
import { commit, type Answer, type CommitRequest } from '#db/commit/commit.ts';
import { setContext } from '#db/context.ts';
import { timedId } from '#db/ids.ts';
import { openRows } from '#db/outbox.ts';
import { inTransaction, type Ref, type Store } from '#db/store.ts';
import type { DemoHouse } from './houses.ts';
import { houseId, personId } from './identity.ts';

/** Where the life of one demonstration house is played. */
export interface Stage {
  readonly store: Store;
  readonly house: DemoHouse;
  /** The moment the house was first entered. */
  readonly since: Instant;
}

/** One command of somebody, so many working days ago. */
export interface Line {
  readonly who: string;
  readonly role: Role;
  readonly command: string;
  readonly input?: CommitRequest['input'];
  /** Working days before the house was entered. */
  readonly ago: number;
}

/** Civil days, counted from the day the house was entered. */
export const weeksAgo = ({ since }: Stage, value: number): Day =>
  addSpan(dayOf(since), { unit: 'weeks', value: -value });
export const monthsAgo = ({ since }: Stage, value: number): Day =>
  addSpan(dayOf(since), { unit: 'months', value: -value });
export const workingDaysOn = ({ since }: Stage, value: number): Day => addWorkingDays(dayOf(since), value);

const momentOf = (stage: Stage, line: Line): Instant => instantOf(workingDaysOn(stage, -line.ago), 10);

/** The version of the view that a role would be looking at. */
const etagOf = (stage: Stage, process: Ref, role: Role): Promise<string | undefined> =>
  inTransaction(stage.store.db, async (tx) => {
    await setContext(tx, { house: houseId(stage.house.key) });
    const row = await tx
      .selectFrom('view')
      .select('etag')
      .where('processId', '=', process.id)
      .where('role', '=', role)
      .executeTakeFirst();
    return row?.etag;
  });

async function done(stage: Stage, request: CommitRequest): Promise<Answer> {
  const outcome = await commit(stage.store, request);
  if (outcome.outcome === 'done') return outcome.answer;
  const code = outcome.outcome === 'refused' ? outcome.code : outcome.outcome;
  throw new Error(`the demonstration of ${stage.house.name} stops at ${request.command}: ${code}`);
}

const common = (stage: Stage, line: Line, n: number) => ({
  key: `demo-${stage.house.key}-${n}`,
  command: line.command,
  input: line.input ?? {},
  by: { id: personId(line.who), role: line.role },
  at: momentOf(stage, line),
});

/** Launches an accompaniment. Gives it by its id, also when it was launched before. */
export async function launch(stage: Stage, line: Line): Promise<Ref> {
  const id = timedId(momentOf(stage, line));
  const born = { house: houseId(stage.house.key), accompaniment: id };
  const answer = await done(stage, {
    ...common(stage, line, 0),
    process: { kind: 'accompaniment', id },
    born,
  });
  return { kind: 'accompaniment', id: answer.id.slice(answer.id.indexOf('/') + 1) };
}

/** Gives commands one after the other, each under a key of its own from `first` on. */
export async function play(stage: Stage, process: Ref, first: number, lines: readonly Line[]): Promise<void> {
  for (const [n, line] of lines.entries()) {
    const ifMatch = await etagOf(stage, process, line.role);
    await done(stage, {
      ...common(stage, line, first + n),
      process,
      ...(ifMatch === undefined ? {} : { ifMatch }),
    });
  }
}

/**
 * Starts what a process starts, under the same key as the worker will: it then finds it done. The row stays open,
 * so that the worker's sweep brings up the lives of both.
 */
export async function startWhatFollows(stage: Stage, process: Ref, ago: number): Promise<Ref> {
  const at = instantOf(workingDaysOn(stage, -ago), 10);
  for (const row of await openRows(stage.store, process, stage.since)) {
    if (row.effect.effect !== 'start') continue;
    const { kind, id, command, input } = row.effect;
    await done(stage, {
      process: { kind, id },
      born: { house: houseId(stage.house.key), accompaniment: process.id },
      key: `tell:${rowKeyOf(row)}`,
      command,
      input,
      by: { id: 'process', role: 'process' },
      at,
    });
    return { kind, id };
  }
  throw new Error(`nothing follows in the demonstration of ${stage.house.name}`);
}
