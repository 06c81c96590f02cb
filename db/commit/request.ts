import type { Instant } from '#domain/calendar.ts';
import type { Action, Turn } from '#domain/processes/process.ts';
import type { Acting, Role } from '#domain/roles.ts';
import type { Ref } from '../store.ts';
import type { Json } from '../json.ts';

/** One command, whoever gives it. */
export interface CommitRequest {
  readonly process: Ref;
  /** Where it is born; only for a command that starts a process. */
  readonly born?: { readonly house: string; readonly accompaniment: string };
  /** The key of the command: from a person, or `due:<deadline key>`, or `tell:<process>|<seq>|<n>`. */
  readonly key: string;
  readonly command: string;
  /** As on the wire: people give the wording of a text; other processes give ids. */
  readonly input: { readonly [name: string]: unknown };
  /** A person's uuid and the role claimed, which is checked under the lock; or `time`, `process`. */
  readonly by: { readonly id: string; readonly role: Acting };
  readonly at: Instant;
  /** The ETag of the view that was seen. */
  readonly ifMatch?: string;
  /** A one-time link in clear, for an anonymous line without an account. */
  readonly link?: string;
}

/** A process as one role sees it; wordings in clear, `null` where they were erased. */
export interface Answer {
  /** `<kind>/<uuid>`. */
  readonly id: string;
  readonly kind: Ref['kind'];
  readonly state: string;
  readonly seq: number;
  readonly role: Role;
  readonly etag: string;
  readonly view: Json;
  readonly actions: readonly Action[];
  readonly deadlines: readonly Turn[];
}

/**
 * What became of a command. `found`: the key was known, and this is what was answered then. `wakes`: something
 * is left for time or for others. `otherBody`: the key was used for something else. `stale`: an exclusive command
 * that did not see the newest view. `unseen`: no such process for whoever acts.
 */
export type Outcome =
  | { readonly outcome: 'done'; readonly found: boolean; readonly answer: Answer; readonly wakes: boolean }
  | {
      readonly outcome: 'refused';
      readonly found: boolean;
      readonly code: string;
      readonly answer: Answer | null;
    }
  | { readonly outcome: 'otherBody' | 'stale' | 'unseen' };
