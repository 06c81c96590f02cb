import { happening, memoryOf } from './evolve.ts';
import type { Effect, Position, Recorded } from './process.ts';
import type { It, Table, TableReaction } from './table.ts';

interface Self {
  readonly accompaniment: string;
}

function effectOf(
  d: Table,
  reaction: TableReaction,
  it: It,
  record: Recorded,
  self: Self,
): readonly Effect[] {
  const e = happening(d, record);
  if (reaction.when && !reaction.when(it, e)) return [];
  if (reaction.notify)
    return [{ effect: 'notify', roles: reaction.notify, about: `${d.kind}.${record.type}` }];
  if (reaction.render) {
    const of = reaction.of?.(it, e) ?? null;
    const { render: paper, then = null } = reaction;
    return of === null ? [] : [{ effect: 'render', paper, id: of, command: then }];
  }
  const input = reaction.with?.(it, e) ?? {};
  const command = reaction.command ?? '';
  if (reaction.start) {
    const id = reaction.as?.(it, e) ?? null;
    return id === null ? [] : [{ effect: 'start', kind: reaction.start, id, command, input }];
  }
  const id = reaction.which ? reaction.which(it, e) : self.accompaniment;
  return reaction.tell && id !== null ? [{ effect: 'tell', kind: reaction.tell, id, command, input }] : [];
}

/** Of the dates: those whose turn it is are reminded; a third person is told. */
function effectsOfTime(d: Table, record: Recorded): readonly Effect[] {
  const wait = Object.values(d.waits ?? {})
    .flat()
    .find((one) => one?.name === record.input['wait']);
  if (!wait) return [];
  const about = `${d.kind}.${record.type}.${wait.name}`;
  // What was recorded before the day was part of it is told without a day.
  const { due } = record.input;
  const dated = { about, ...(typeof due === 'string' ? { due } : {}) };
  if (record.type === 'reminded') return [{ effect: 'notify', roles: wait.whose, ...dated }];
  return record.type === 'escalated' && 'tell' in wait.then
    ? [{ effect: 'notify', roles: wait.then.tell, ...dated }]
    : [];
}

/** What a record sets off elsewhere, with the memory after it. */
export function effects(d: Table, position: Position, record: Recorded, self: Self): readonly Effect[] {
  const it = memoryOf(position);
  const told = record.by === 'time' ? effectsOfTime(d, record) : [];
  return [
    ...told,
    ...(d.reactions?.[record.type] ?? []).flatMap((one) => effectOf(d, one, it, record, self)),
  ];
}

function namesOf(one: TableReaction): readonly string[] {
  if (one.notify) return one.notify.map((role) => `notify ${role}`);
  if (one.render) return [`render ${one.render}`];
  return [`${one.start ? 'start' : 'tell'} ${one.start ?? one.tell} ${one.command}`];
}

/** Names of what each event sets off, for the drawing and for tests: `notify lead`, `tell accompaniment teamPrepared`. */
export const reactionNames = (d: Table): { readonly [event: string]: readonly string[] } =>
  Object.fromEntries(
    Object.entries(d.reactions ?? {}).map(([event, several]) => [
      event,
      (several ?? []).flatMap((one) => namesOf(one)),
    ]),
  );
