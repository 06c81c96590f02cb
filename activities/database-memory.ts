import { commit } from '#db/commit/commit.ts';
import { commitDue } from '#db/commit/commit-due.ts';
import { look } from '#db/commit/look.ts';
import { openRows, rowDone, rowFailed } from '#db/outbox.ts';
import { keepPaper } from '#db/papers/keep.ts';
import { paperSource } from '#db/papers/source.ts';
import { mailFacts } from '#db/queries/mail-facts.ts';
import { opaqueOf } from '#db/opaque.ts';
import { recipients } from '#db/queries/recipients.ts';
import type { Store } from '#db/store.ts';
import type { Memory } from './memory.ts';

/** The memory of a real Passerelle: PostgreSQL under the worker's role. */
export const databaseMemory = (store: Store): Memory => ({
  look: (process, at) => look(store, process, at),
  commit: (request) => commit(store, request),
  commitDue: (process, key, at) => commitDue(store, process, key, at),
  openRows: (process, at) => openRows(store, process, at),
  rowDone: (row, at) => rowDone(store, row, at),
  rowFailed: (row, at, code) => rowFailed(store, row, at, code),
  paperSource: (process) => paperSource(store, process),
  keepPaper: (process, paper, at) => keepPaper(store, process, paper, at),
  recipients: (process, roles, at) => recipients(store, process, roles, at),
  mailFacts: (process) => mailFacts(store, process),
  opaque: ({ id }) => opaqueOf(store.keyRing, id),
});
