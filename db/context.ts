import { sql } from 'kysely';
import type { Tx } from './store.ts';

type ContextName = 'house' | 'process' | 'person' | 'today' | 'sweep' | 'letter';

/**
 * Says for whom the rest of a transaction speaks; row-level security reads it. Always local to the transaction:
 * said for a session, it would stay on the pooled connection and open the previous person's rows to the next.
 * Without parameters, so that it travels together with the `begin` before it.
 */
export async function setContext(tx: Tx, values: { readonly [N in ContextName]?: string }): Promise<void> {
  const parts = Object.entries(values).map(
    ([name, value]) => sql`set_config(${sql.lit(`passerelle.${name}`)}, ${sql.lit(value)}, true)`,
  );
  await sql`select ${sql.join(parts)}`.execute(tx);
}
