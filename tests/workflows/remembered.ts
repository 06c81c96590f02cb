import { randomUUID } from 'node:crypto';
import type { Memory, ProcessId } from '#activities/memory.ts';
import type { Plan } from '#activities/life-activities.ts';
import { nameOf } from '#activities/process-id.ts';
import type { CommitRequest } from '#db/commit/request.ts';
import type { OutboxRow } from '#db/outbox.ts';
import type { MailFacts } from '#db/queries/mail-facts.ts';
import type { Recipient } from '#db/queries/recipients.ts';
import type { Effect } from '#domain/processes/process.ts';

/** Somebody to write to, who leads unless other roles are given. */
export const somebody = (
  language: 'fr' | 'nl' | 'en',
  address: string,
  roles: Recipient['roles'] = ['lead'],
): Recipient => ({ person: randomUUID(), language, address, roles, isPerson: roles.includes('person') });

interface Row {
  readonly row: OutboxRow;
  done: boolean;
  attempts: number;
  retryAt: string;
  code: string | null;
}

interface Remembered {
  ended: boolean;
  deadlines: { readonly key: string; readonly at: string }[];
  rows: Row[];
}

/** What the lives did to the memory, in order. */
interface Call {
  readonly what: 'look' | 'act' | 'openRows' | 'commit';
  readonly process: string;
  readonly at: string;
  readonly key?: string;
}

/** The database's side of the contract, kept in memory: what the shell alone is tested against. */
export interface MemoryStandIn extends Memory {
  readonly calls: Call[];
  readonly requests: CommitRequest[];
  /** While true every call throws, as it does while PostgreSQL is away. */
  away: boolean;
  /** While true the rows cannot be read, so that a whole react fails. */
  brokenReact: boolean;
  /** While true no date can be acted upon, though it can be looked at. */
  brokenAct: boolean;
  /** A deadline that stays due whatever is done: a mistake in a rule. */
  stubborn: { readonly key: string; readonly at: string } | null;
  people: Recipient[];
  facts: MailFacts | undefined;
  put(process: ProcessId, deadlines?: readonly { key: string; at: string }[]): void;
  effect(process: ProcessId, effect: Effect, at: string): void;
  end(process: ProcessId): void;
  rowsOf(process: ProcessId): readonly Readonly<Row>[];
}

const home = {
  house: '01990000-0000-7000-8000-00000000000a',
  accompaniment: '01990000-0000-7000-8000-00000000000b',
};
const retryDelays = [30, 60, 120, 300, 3600];

export function createMemoryStandIn(): MemoryStandIn {
  const processes = new Map<string, Remembered>();
  const committed = new Set<string>();

  const plan = (process: ProcessId): Plan => {
    const one = processes.get(nameOf(process));
    if (!one) return { found: false, ended: false, next: null, open: 0, retryAt: null, waits: [] };
    const open = one.rows.filter((row) => !row.done);
    const stubborn =
      self.stubborn !== null && one.deadlines[0]?.key === self.stubborn.key ? [self.stubborn] : [];
    const deadlines = one.ended ? [] : [...stubborn, ...one.deadlines];
    return {
      found: true,
      ended: one.ended,
      next: deadlines[0] ?? null,
      open: open.length,
      retryAt: open.map((row) => row.retryAt).toSorted()[0] ?? null,
      waits: deadlines.map(({ key, at }) => ({ what: key, until: at })),
    };
  };

  const called = (call: Call): void => {
    self.calls.push(call);
    // The message is planted: it must not appear in any history.
    if (self.away) throw new Error('connection refused to planted-marker of Jeanne Exemple');
  };

  const find = (process: ProcessId): Remembered => {
    const one = processes.get(nameOf(process));
    if (!one) throw new Error('not put');
    return one;
  };

  const self: MemoryStandIn = {
    calls: [],
    requests: [],
    away: false,
    brokenReact: false,
    brokenAct: false,
    stubborn: null,
    people: [],
    facts: { house: 'Les Aubépines', state: 'planning', turns: [] },
    put(process, deadlines = []) {
      const one = processes.get(nameOf(process)) ?? { ended: false, deadlines: [], rows: [] };
      one.deadlines = deadlines.toSorted((a, b) => a.at.localeCompare(b.at));
      processes.set(nameOf(process), one);
    },
    effect(process, effect, at) {
      const { rows } = find(process);
      const row = { process, seq: rows.length + 1, n: 0, effect, attempts: 0, ...home };
      rows.push({ row, done: false, attempts: 0, retryAt: at, code: null });
    },
    end(process) {
      find(process).ended = true;
    },
    rowsOf: (process) => find(process).rows,
    async look(process, at) {
      called({ what: 'look', process: nameOf(process), at });
      return plan(process);
    },
    async commitDue(process, key, at) {
      called({ what: 'act', process: nameOf(process), at, key });
      if (self.brokenAct) throw new Error('not now');
      const one = find(process);
      one.deadlines = one.deadlines.filter((deadline) => deadline.key !== key || deadline.at > at);
      return plan(process);
    },
    async commit(request) {
      called({ what: 'commit', process: nameOf(request.process), at: request.at, key: request.key });
      self.requests.push(request);
      if (request.born && !processes.has(nameOf(request.process))) self.put(request.process);
      if (!processes.has(nameOf(request.process))) return { outcome: 'unseen' };
      const found = committed.has(request.key);
      committed.add(request.key);
      const { process } = request;
      const answer = {
        id: nameOf(process),
        kind: process.kind,
        state: 'open',
        seq: 1,
        role: 'lead',
        etag: '',
        view: {},
      } as const;
      return { outcome: 'done', found, wakes: true, answer: { ...answer, actions: [], deadlines: [] } };
    },
    async openRows(process, at) {
      called({ what: 'openRows', process: nameOf(process), at });
      if (self.brokenReact) throw new Error('no rows for planted-marker');
      const due = find(process).rows.filter((row) => !row.done && row.retryAt <= at);
      return due.slice(0, 50).map(({ row, attempts }) => ({ ...row, attempts }));
    },
    async rowDone({ process, seq }) {
      const row = find(process).rows[seq - 1];
      if (row) row.done = true;
    },
    async rowFailed({ process, seq }, at, code) {
      const row = find(process).rows[seq - 1];
      if (!row) return;
      const delay = retryDelays[Math.min(row.attempts, retryDelays.length - 1)] ?? 0;
      row.attempts += 1;
      row.code = code;
      row.retryAt = new Date(new Date(at).getTime() + delay * 1000).toISOString();
    },
    paperSource: async () => undefined,
    keepPaper: async () => undefined,
    recipients: async () => self.people,
    mailFacts: async () => self.facts,
    opaque: ({ id }) => `opaque.${id.length}`,
  };
  return self;
}
