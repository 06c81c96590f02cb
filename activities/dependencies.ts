import type { Mailer } from './mail/mailer.ts';
import type { Memory, ProcessId } from './memory.ts';

/** What the activities work with. */
export interface Dependencies {
  readonly memory: Memory;
  readonly mailer: Mailer;
  /** Rings the life of a process, giving birth to it when there is none; whether it was reached. Never fails. */
  readonly ring: (process: ProcessId) => Promise<boolean>;
  /** The address that people type, without a slash at the end. */
  readonly publicUrl: string;
}
