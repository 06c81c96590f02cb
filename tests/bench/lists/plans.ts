import { Client } from 'pg';
import { statementOf } from '#db/ask.ts';
import { hashOfSecret } from '#db/ids.ts';
import { inboxQuestion } from '#db/queries/inbox.ts';
import { listQuestion } from '#db/queries/list-processes.ts';
import type { Readers } from './readers.ts';

/** How PostgreSQL answers a list, with row-level security, as the role of the API. */
export interface Plan {
  readonly name: string;
  readonly sorts: boolean;
  /** Rows of tables and indexes that were looked at, those left out included. */
  readonly rows: number;
  readonly text: string;
}

const limit = 21;

const questions = [
  ['board', listQuestion({ kind: 'accompaniment', limit })],
  ['board, by state', listQuestion({ kind: 'accompaniment', state: 'preparing', limit })],
  ['inbox', inboxQuestion(undefined, limit)],
] as const;

const number = (line: string, pattern: RegExp): number => Number(pattern.exec(line)?.[1] ?? 0);

/** In the text of a plan: rows and loops of each scan of a table, and what the filter below it left out. */
function rowsIn(lines: readonly string[]): number {
  let [sum, loops] = [0, 1];
  for (const line of lines) {
    if (/\(never executed\)/.test(line)) continue;
    if (/actual time/.test(line)) loops = number(line, /loops=(\d+)/);
    if (/Scan (using|on) (?!asker|token_holder)/.test(line))
      sum += number(line, /actual .* rows=([\d.]+)/) * loops;
    if (/Rows Removed by Filter/.test(line)) sum += number(line, /Filter: (\d+)/) * loops;
  }
  return sum;
}

/** The plan of each list for one of each kind of reader. */
export async function plansOf(readUrl: string, all: readonly Readers[]): Promise<readonly Plan[]> {
  const plans: Plan[] = [];
  const client = new Client({
    connectionString: readUrl,
    options: '-c timezone=UTC -c plan_cache_mode=force_generic_plan',
  });
  await client.connect();
  for (const { who, tokens } of all) {
    for (const [what, question] of questions) {
      const asker = { hash: hashOfSecret(tokens[0] ?? ''), at: new Date().toISOString() };
      const { text, values } = statementOf(asker, question);
      const { rows } = await client.query<{ readonly 'QUERY PLAN': string }>(
        `explain (analyze, buffers) ${text}`,
        values,
      );
      const lines = rows.map((row) => row['QUERY PLAN']);
      plans.push({
        name: `${what}, ${who}`,
        sorts: lines.some((line) => /\bSort\b/.test(line)),
        rows: rowsIn(lines),
        text: lines.join('\n'),
      });
    }
  }
  await client.end();
  return plans;
}
