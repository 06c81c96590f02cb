import type { CommitRequest, Outcome } from '#db/commit/request.ts';
import type { Plan } from '#db/commit/look.ts';
import type { OutboxRow } from '#db/outbox.ts';
import type { NewPaper } from '#db/papers/keep.ts';
import type { PaperSource } from '#db/papers/source.ts';
import type { MailFacts } from '#db/queries/mail-facts.ts';
import type { Recipient } from '#db/queries/recipients.ts';
import type { Kind } from '#domain/kinds.ts';
import type { Role } from '#domain/roles.ts';

/** A process by its kind and its uuid. */
export interface ProcessId {
  readonly kind: Kind;
  readonly id: string;
}

/** What PostgreSQL remembers, as far as time and reactions need it. `at` is always an ISO instant given by the caller. */
export interface Memory {
  look(process: ProcessId, at: string): Promise<Plan>;
  commit(request: CommitRequest): Promise<Outcome>;
  commitDue(process: ProcessId, key: string, at: string): Promise<Plan>;
  openRows(process: ProcessId, at: string): Promise<readonly OutboxRow[]>;
  rowDone(row: OutboxRow, at: string): Promise<void>;
  rowFailed(row: OutboxRow, at: string, code: string): Promise<void>;
  /** What a paper is made of; nothing when there is no such process. */
  paperSource(process: ProcessId): Promise<PaperSource | undefined>;
  /** Keeps a paper; what is kept already stays as it is. */
  keepPaper(process: ProcessId, paper: NewPaper, at: string): Promise<void>;
  /** Who holds one of these roles where the process belongs, each person once. Nobody without an address. */
  recipients(process: ProcessId, roles: readonly Role[], at: string): Promise<readonly Recipient[]>;
  /** Where a process stands, for mails that may say it; nothing when there is no such process. */
  mailFacts(process: ProcessId): Promise<MailFacts | undefined>;
  /** A name for a process that tells nobody which it is. */
  opaque(process: ProcessId): string;
}
