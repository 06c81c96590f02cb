import { setTimeout as pause } from 'node:timers/promises';
import { createHash } from 'node:crypto';
import { canonical } from '#db/json.ts';
import { isObject } from '#domain/field-guards.ts';
import { type Check, eachOf } from './finding.ts';
import type { Shot } from './fire.ts';
import type { Entry } from './ledger.ts';

const isDone = (entry: Entry): boolean => entry.status < 300;

/** Asks, and asks again after a while when it was too often. */
async function politely(url: string, init: RequestInit): Promise<Response> {
  for (;;) {
    const response = await fetch(url, init);
    if (response.status !== 429) return response;
    await response.body?.cancel();
    await pause(300);
  }
}

/** Asking again with the same key gives the same status and the same answer. */
export const sameAnswer: Check = async ({ origin, ledger }) => {
  const faults: string[] = [];
  // 412 decides nothing and leaves the key free: sent again it may be taken, when the view is again what was seen.
  const overHttp = ledger.entries.filter((one) => !one.direct && one.status !== 412);
  await eachOf(overHttp, 6, async (entry) => {
    const response = await politely(`${origin}${entry.path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${entry.token}`,
        'idempotency-key': entry.key,
        'content-type': 'application/json',
        ...(entry.ifMatch === undefined ? {} : { 'if-match': entry.ifMatch }),
      },
      body: JSON.stringify(entry.body),
    });
    const text = await response.text();
    if ((text === '') !== (entry.answer === '')) {
      faults.push(
        `${entry.path} ${entry.key}: told ${entry.status} with ${entry.answer.length} letters, now ${response.status} with ${text.length}`,
      );
      return;
    }
    const told = isDone(entry)
      ? entry.answer === text || canonical(JSON.parse(entry.answer)) === canonical(JSON.parse(text))
      : codeIn(entry.answer) === codeIn(text);
    // What was refused before anything was looked up (a role not held) is not kept under the key, and is refused alike.
    const replayed = !isDone(entry) || response.headers.get('idempotency-replayed') === 'true';
    if (response.status !== entry.status || !told || !replayed) {
      faults.push(
        `${entry.path} ${entry.key}: told ${entry.status}, now ${response.status}, different from ${firstDifference(entry.answer, text)}`,
      );
    }
  });
  const again = ledger.entries.filter((one) => one.sent > 1).length;
  return {
    what: 'asked again with the same key: the same answer',
    looked: overHttp.length,
    note: `${again} had to be sent more than once`,
    faults,
  };
};

/** Where two answers part, canonically written. */
function firstDifference(one: string, other: string): string {
  const [a, b] = [canonical(JSON.parse(one)), canonical(JSON.parse(other))];
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  return `${a.slice(Math.max(0, at - 60), at + 80)} ⇄ ${b.slice(Math.max(0, at - 60), at + 80)}`;
}

function codeIn(answer: string): unknown {
  const parsed: unknown = JSON.parse(answer);
  return isObject(parsed) ? parsed['code'] : undefined;
}

/** `GET /v1/commands/{key}` tells the same outcome. */
export const byKey: Check = async ({ origin, ledger }) => {
  const faults: string[] = [];
  const named = ledger.entries.filter((one) => !one.anonymous && (isDone(one) || one.status === 409));
  await eachOf(named, 6, async (entry) => {
    const response = await politely(`${origin}/v1/commands/${entry.key}`, {
      headers: { authorization: `Bearer ${entry.token}` },
    });
    const body: unknown = await response.json();
    const outcome = isObject(body) ? body['outcome'] : undefined;
    if (response.status !== 200 || outcome !== (isDone(entry) ? 'done' : 'refused'))
      faults.push(`${entry.key}: ${response.status} ${String(outcome)}`);
  });
  return { what: 'GET /v1/commands/{key}: the same outcome', looked: named.length, faults };
};

/** Every acknowledged command is in the log once, with one event of its name; and nothing is recorded that nobody gave. */
export const exactlyOnce: Check = async ({ admin, ledger }) => {
  const faults: string[] = [];
  const { rows } = await admin.query<{
    scope: string;
    key: string;
    command: string;
    seq: number;
    process: string;
    events: number;
  }>(`
    select l.scope, l.key, l.command, l.seq, l.process_id as process, (select count(*)::int from event e
      where e.process_id = l.process_id and e.actor = l.scope::text and e.type = l.command and e.seq <= l.seq
        and e.seq > l.seq - 4) as events
    from command_log l where l.refused is null and l.role is not null and l.role not in ('time', 'process')`);
  const logged = new Map(rows.map((row) => [row.key, row]));
  const done = ledger.entries.filter((one) => isDone(one) && !one.anonymous);
  for (const entry of done) {
    const row = logged.get(entry.key);
    if (!row) faults.push(`${entry.key} was acknowledged and is not in the log`);
    else if (row.events < 1) faults.push(`${entry.key} has no event`);
  }
  const given = await admin.query<{ named: number; nameless: number }>(`
    select count(*) filter (where actor ~ '^[0-9a-f]{8}-')::int as named, count(*) filter (where actor = 'anonymous')::int as nameless from event`);
  const [counted] = given.rows;
  const nameless = ledger.entries.filter((one) => isDone(one) && one.anonymous).length;
  if (counted?.named !== rows.length)
    faults.push(`${counted?.named} events of people for ${rows.length} commands`);
  if (rows.length !== done.length && ledger.unresolved.length === 0)
    faults.push(`${rows.length} commands in the log, ${done.length} acknowledged`);
  if (counted?.nameless !== nameless && ledger.unresolved.length === 0)
    faults.push(`${counted?.nameless} anonymous events for ${nameless} acknowledged`);
  return {
    what: 'acknowledged commands recorded exactly once',
    looked: done.length + nameless,
    faults: [...faults, ...ledger.unresolved.map((key) => `${key}: nobody told`)],
  };
};

function lastShot(shots: readonly Shot[], at: number): string {
  const shot = shots.findLast((one) => one.at <= at);
  return shot ? `${((at - shot.at) / 1000).toFixed(1)} s after ${shot.part} was killed` : 'before any kill';
}

/** No answer but 503, and that only while PostgreSQL was away or coming back; on a full machine its short waits end too early. */
export const onlyNotKnownYet: Check = async ({ ledger, away, shots, machine }) => {
  const told = [
    ...ledger.misses.filter((one) => one.status !== 0 && one.status !== 429),
    ...ledger.entries.filter((one) => one.status >= 500),
  ];
  const grace = 4000;
  const wasAway = ({ at }: { readonly at: number }): boolean =>
    away.some((one) => one.part === 'postgres' && at >= one.from - 100 && at <= one.until + grace);
  const unknown = told.filter((one) => one.status === 503);
  const there = unknown.filter((one) => !wasAway(one));
  const starved = there.filter((one) => machine.isFullAt(one.at));
  const faults = [
    ...told
      .filter((one) => one.status !== 503)
      .map((one) => `${one.status} at ${new Date(one.at).toISOString()}`),
    ...there
      .filter((one) => !starved.includes(one))
      .map((one) => `503 while PostgreSQL was there, ${lastShot(shots, one.at)}`),
  ];
  const nobody = ledger.misses.filter((one) => one.status === 0).length;
  return {
    what: 'no 5xx but 503 while PostgreSQL is away',
    looked: ledger.entries.length + ledger.misses.length,
    note: `${unknown.length - starved.length} times 503 (${starved.length} more while it was there and the machine was full), ${nobody} times nobody there`,
    faults,
  };
};

/** Every audit chain verifies, by a reading of its own: each hash is that of the one before and the entry. */
export const auditHolds: Check = async ({ admin }) => {
  const { rows } = await admin.query<{ chain: string; seq: number; hash: Buffer; entry: string }>(
    'select accompaniment_id as chain, seq, hash, entry from audit order by accompaniment_id, seq',
  );
  const heads = await admin.query<{ chain: string; seq: number; hash: Buffer }>(
    'select accompaniment_id as chain, seq, hash from audit_head',
  );
  const faults: string[] = [];
  let before: { chain: string; seq: number; hash: Buffer } = { chain: '', seq: 0, hash: Buffer.alloc(0) };
  const last = new Map<string, typeof before>();
  for (const { chain, seq, hash, entry } of rows) {
    if (chain !== before.chain) before = { chain, seq: 0, hash: Buffer.alloc(0) };
    const expected = createHash('sha256').update(before.hash).update(entry).digest();
    if (seq !== before.seq + 1 || !expected.equals(hash)) faults.push(`${chain} breaks at ${seq}`);
    before = { chain, seq, hash };
    last.set(chain, before);
  }
  for (const head of heads.rows) {
    const end = last.get(head.chain);
    if (end?.seq !== head.seq || !end.hash.equals(head.hash))
      faults.push(`${head.chain}: the head is not the end of the chain`);
  }
  const missing = await admin.query<{ many: number }>(`
    select count(*)::int as many from command_log l where l.refused is null and l.role is not null
      and not exists (select from audit a where a.entry::jsonb->>'process' = l.process_id::text and (a.entry::jsonb->>'seq')::int = l.seq)`);
  if ((missing.rows[0]?.many ?? 0) > 0) faults.push(`${missing.rows[0]?.many} commands without an entry`);
  return {
    what: 'audit chains verify, each command has its entry',
    looked: rows.length,
    note: `${heads.rows.length} chains`,
    faults,
  };
};
