import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

interface Row {
  readonly [column: string]: unknown;
}

/** The rows that the last command of a process wrote, as they stand. */
export interface Written {
  readonly process: Row;
  readonly event: Row;
  readonly text: Row;
  readonly log: Row;
  readonly entry: string;
  readonly views: readonly Row[];
}

async function one(client: Client, sql: string, values: readonly unknown[]): Promise<Row> {
  const { rows } = await client.query<Row>(sql, [...values]);
  const [row] = rows;
  if (!row) throw new Error(`no row: ${sql}`);
  return row;
}

/** Reads what the last command of a process wrote. */
export async function writtenBy(client: Client, id: string): Promise<Written> {
  const process = await one(client, 'select * from process where id = $1', [id]);
  const views = await client.query<Row>('select * from view where process_id = $1 and seq = $2', [
    id,
    process['seq'],
  ]);
  const audit = await one(
    client,
    'select entry from audit where accompaniment_id = $1 order by seq desc limit 1',
    [process['accompaniment_id']],
  );
  return {
    process,
    event: await one(client, 'select * from event where process_id = $1 order by seq desc limit 1', [id]),
    text: await one(client, 'select * from sealed_text where process_id = $1 order by id desc limit 1', [id]),
    log: await one(
      client,
      'select * from command_log where process_id = $1 and seq is not null order by seq desc limit 1',
      [id],
    ),
    entry: String(audit['entry']),
    views: views.rows,
  };
}

const json = (value: unknown): string => JSON.stringify(value);

/** The statement that writes the same rows again, and its values for the n-th time. */
function statementOf(w: Written, n: number): { readonly text: string; readonly values: unknown[] } {
  const values: unknown[] = [];
  const put = (value: unknown): string => `$${values.push(value)}`;
  const { process: p, event: e, text: t, log: l } = w;
  const seq = Number(p['seq']) + n;
  const views = w.views.map(
    (
      v,
      index,
    ) => `v${index} as (update view set state = ${put(v['state'])}, seq = ${put(seq)}, etag = ${put(`${n}`)}, print = ${put(`${n}`)},
      view = ${put(json(v['view']))}::jsonb, actions = ${put(json(v['actions']))}::jsonb, deadlines = ${put(json(v['deadlines']))}::jsonb,
      text_ids = ${put(v['text_ids'])}::uuid[], next_due = ${put(v['next_due'])} where process_id = ${put(v['process_id'])} and role = ${put(v['role'])})`,
  );
  const text = `with
    p as (update process set state = ${put(p['state'])}, seq = ${put(seq)}, position = ${put(json(p['position']))}::jsonb, next_due = ${put(p['next_due'])} where id = ${put(p['id'])}),
    e as (insert into event values (${[e['process_id'], seq, e['house_id'], randomUUID(), e['type'], e['at'], e['by_role'], e['actor']].map(put).join(', ')}, ${put(e['seen_by'])}::text[], ${put(json(e['input']))}::jsonb, ${put(e['to_state'])})),
    ${views.join(',\n')}${views.length > 0 ? ',' : ''}
    t as (insert into sealed_text values (${[randomUUID(), t['house_id'], t['process_id'], t['owner_id'], t['owner_version'], t['sealed']].map(put).join(', ')})),
    h as (update audit_head set seq = seq + 1, hash = sha256(hash || convert_to(${put(w.entry)}, 'UTF8')) where accompaniment_id = ${put(p['accompaniment_id'])} returning accompaniment_id, seq, house_id, hash),
    a as (insert into audit (accompaniment_id, seq, house_id, hash, entry) select accompaniment_id, seq, house_id, hash, ${put(w.entry)} from h),
    l as (insert into command_log (scope, key, house_id, kind, process_id, body, command, role, at, seq, facts, setting_version)
      values (${[l['scope'], randomUUID(), l['house_id'], l['kind'], l['process_id'], l['body'], l['command'], l['role'], l['at'], seq].map(put).join(', ')}, ${put(json(l['facts']))}::jsonb, ${put(l['setting_version'])}))
    select pg_notify('passerelle', ${put(`${String(p['kind'])}/${String(p['id'])}`)})`;
  return { text, values };
}

/** One bare writer on its own connection: locks the row, writes the same rows, commits. No rules, no row-level security. */
export async function bareWriter(
  url: string,
  id: string,
): Promise<{ readonly write: () => Promise<void>; readonly close: () => Promise<void> }> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const written = await writtenBy(client, id);
  let n = 0;
  return {
    write: async () => {
      n += 1;
      const statement = statementOf(written, n);
      await client.query('begin');
      await client.query('select seq from process where id = $1 for update', [id]);
      await client.query(statement);
      await client.query('commit');
    },
    close: () => client.end(),
  };
}
