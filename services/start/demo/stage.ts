import { addSpan, addWorkingDays, type Day, dayOf, type Instant, instantOf } from '#domain/calendar.ts';
import { copiedOn, type Template } from '#domain/description-templates.ts';
import { isObject } from '#domain/field-guards.ts';
import { isKind, type Kind } from '#domain/kinds.ts';
import { setContext } from '#db/context.ts';
import { inTransaction, type Ref, type Store } from '#db/store.ts';
import { houseId, personId } from './identity.ts';
import type { Words } from './life.ts';

/** Where a life is played. */
export interface Stage {
  readonly store: Store;
  /** The key of the institution. */
  readonly house: string;
  /** The moment at which the institution was first entered: every day of its lives is counted from then. */
  readonly since: Instant;
  readonly templates: readonly Template[];
}

/** A process of a life as it stands before a deed. */
export interface Standing {
  readonly ref: Ref;
  readonly nextDue: Instant | null;
  readonly memory: { readonly [name: string]: unknown };
  /** The version that each role would be looking at. */
  readonly etags: ReadonlyMap<string, string>;
}

const dayAt = ({ since }: Stage, workingDays: number): Day => addWorkingDays(dayOf(since), workingDays);

/** The moment of the n-th deed of a life: in the forenoon of its day, each a little after the one before. */
export const momentOf = (stage: Stage, ago: number, n: number): Instant =>
  new Date(Date.parse(instantOf(dayAt(stage, -ago), 9)) + (30 + n) * 60_000).toISOString();

/** Every process of an accompaniment as it stands now. */
export const standings = (stage: Stage, accompaniment: string): Promise<readonly Standing[]> =>
  inTransaction(stage.store.db, async (tx) => {
    await setContext(tx, { house: houseId(stage.house) });
    const rows = await tx
      .selectFrom('process')
      .innerJoin('view', 'view.processId', 'process.id')
      .select(['process.id', 'process.kind', 'process.nextDue', 'process.position', 'view.role', 'view.etag'])
      .where('process.accompanimentId', '=', accompaniment)
      .execute();
    const found = new Map(rows.map((row) => [row.id, row]));
    return [...found.values()].flatMap(({ id, kind, nextDue, position }) => {
      const memory = 'it' in position && isObject(position.it) ? position.it : {};
      const etags = new Map(rows.flatMap((row) => (row.id === id ? [[row.role, row.etag] as const] : [])));
      return isKind(kind) ? [{ ref: { kind, id }, nextDue, memory, etags }] : [];
    });
  });

/** The process of a kind in a life. Throws when it was not started yet. */
export function processIn(all: readonly Standing[], kind: Kind): Standing {
  const found = all.find((one) => one.ref.kind === kind);
  if (!found) throw new Error(`the demonstration has no ${kind} yet`);
  return found;
}

/** What the words of a deed ask, of a process as it stands. */
export function wordsAt(stage: Stage, { memory }: Pick<Standing, 'memory'>): Words {
  const today = dayOf(stage.since);
  const idIn = (list: string, isIt: (one: Standing['memory'], n: number) => boolean): string => {
    const elements = memory[list];
    const found = Array.isArray(elements) ? elements.filter(isObject).find(isIt) : undefined;
    const id = found?.['id'];
    if (typeof id !== 'string') throw new Error(`the demonstration finds no such element of ${list}`);
    return id;
  };
  return {
    person: personId,
    day: (workingDays) => dayAt(stage, workingDays),
    month: (value) => addSpan(today, { unit: 'months', value }),
    nth: (list, n) => idIn(list, (_, at) => at === n),
    where: (list, name, value) => idIn(list, (one) => one[name] === value),
    template: (name) => {
      const found = stage.templates.find((one) => one.name.startsWith(name));
      if (!found) throw new Error(`the demonstration has no template ${name}`);
      return found.clauses.map((one) => copiedOn(today, one));
    },
  };
}
