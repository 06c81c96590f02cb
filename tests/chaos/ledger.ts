/** One command as somebody gave it, and what they were told. */
export interface Entry {
  readonly key: string;
  readonly path: string;
  readonly token: string;
  readonly body: unknown;
  readonly ifMatch: string | undefined;
  /** Anonymous commands leave no trace of who gave them. */
  readonly anonymous: boolean;
  /** Given straight to the commit, not over HTTP. */
  readonly direct: boolean;
  /** When it was told, ms since the epoch. */
  readonly at: number;
  readonly status: number;
  readonly answer: string;
  /** How often it was sent until somebody told what became of it. */
  readonly sent: number;
  readonly ms: number;
}

/** Answers that were no answer: when, and with which status (0: nobody there). */
export interface Miss {
  readonly at: number;
  readonly status: number;
  readonly path: string;
}

/** Everything a run was told. */
export interface Ledger {
  readonly entries: Entry[];
  readonly misses: Miss[];
  /** Commands that nobody told anything about until their patience ended. */
  readonly unresolved: string[];
}

export const newLedger = (): Ledger => ({ entries: [], misses: [], unresolved: [] });
