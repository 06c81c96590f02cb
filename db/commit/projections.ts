import { sql } from 'kysely';
import type { Tx } from '../store.ts';
import { deadlineRows, inboxRows, viewRows } from './rows.ts';
import type { Change } from './rows.ts';
import type { Sight } from './seen.ts';
import type { Write } from './statement.ts';

/** The views of the roles that see something; unchanged rows stay as they are on disk. */
export function viewWrites(tx: Tx, change: Change, sights: readonly Sight[]): readonly Write[] {
  const rows = viewRows(change, sights);
  const gone = tx
    .deleteFrom('view')
    .where('processId', '=', change.place.ref.id)
    .$if(rows.length > 0, (query) =>
      query.where(
        'role',
        'not in',
        rows.map((row) => row.role),
      ),
    );
  if (rows.length === 0) return [gone];
  const written = tx
    .insertInto('view')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['processId', 'role'])
        .doUpdateSet((given) => ({
          state: given.ref('excluded.state'),
          seq: given.ref('excluded.seq'),
          ended: given.ref('excluded.ended'),
          etag: given.ref('excluded.etag'),
          print: given.ref('excluded.print'),
          nextDue: given.ref('excluded.nextDue'),
          dueOrder: given.ref('excluded.dueOrder'),
          view: given.ref('excluded.view'),
          actions: given.ref('excluded.actions'),
          deadlines: given.ref('excluded.deadlines'),
          textIds: given.ref('excluded.textIds'),
          contactOn: given.ref('excluded.contactOn'),
        }))
        .whereRef('view.print', '<>', 'excluded.print'),
    );
  return change.place.seq === 0 ? [written] : [gone, written];
}

/** The dated acts, as settings and rules count them now; those that stay as they are on disk are not written again. */
export function deadlineWrites(tx: Tx, change: Change): readonly Write[] {
  const { id } = change.place.ref;
  const rows = deadlineRows(change, change.deadlines);
  const keys = rows.map((row) => row.key);
  const gone = tx
    .deleteFrom('deadline')
    .where('processId', '=', id)
    .where((where) => where.not(where('key', '=', sql<string>`any (${keys})`)));
  const written = () =>
    tx
      .insertInto('deadline')
      .values(rows)
      .onConflict((conflict) =>
        conflict
          .columns(['processId', 'key'])
          .doUpdateSet((given) => ({
            at: given.ref('excluded.at'),
            due: given.ref('excluded.due'),
            whose: given.ref('excluded.whose'),
          }))
          .where(
            sql<boolean>`(deadline.at, deadline.due, deadline.whose) is distinct from (excluded.at, excluded.due, excluded.whose)`,
          ),
      );
  return [...(change.place.seq === 0 ? [] : [gone]), ...(rows.length === 0 ? [] : [written()])];
}

/** Whose turn it is. */
export function inboxWrites(tx: Tx, change: Change): readonly Write[] {
  const rows = inboxRows(change);
  const names = rows.map(({ role, what, due }) => `${role}|${what}|${due}`);
  const gone = tx
    .deleteFrom('inbox')
    .where('processId', '=', change.place.ref.id)
    .where((where) =>
      where.not(where(sql<string>`role || '|' || what || '|' || due`, '=', sql<string>`any (${names})`)),
    );
  const written = () =>
    tx
      .insertInto('inbox')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing());
  return [...(change.place.seq === 0 ? [] : [gone]), ...(rows.length === 0 ? [] : [written()])];
}
