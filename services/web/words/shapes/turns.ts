/** Whose turn it is, what stands in the way and what comes then. */
export interface TurnWords {
  readonly blocks: string;
  readonly then: string;
  readonly thenTold: string;
  readonly silence: string;
  readonly tells: (roles: string, day: string) => string;
  /** Said once a page, below the first turn. */
  readonly silenceDecides: string;
  readonly ofItself: (what: string, day: string) => string;
  readonly gone: string;
  readonly byLink: string;
  readonly others: string;
  readonly afterwards: (count: number) => string;
  readonly yourOthers: string;
  readonly in: (process: string) => string;
  readonly nobodyThere: (roles: string) => string;
}

/** What can be done: grouped, and what is missing before something can be. */
export interface DoingWords {
  readonly onward: string;
  /** Said where nobody is waited for by a day, and one may go on. */
  readonly whenever: string;
  /** Said of a process that was just started, until there is something to see of it. */
  readonly opens: (process: string) => string;
  readonly here: string;
  readonly rarely: string;
  readonly belongsTo: (roles: string) => string;
  readonly see: (what: string) => string;
}

/** The page of an accompaniment: the task list and the people. */
export interface WholeWords {
  readonly tasks: string;
  readonly people: string;
  readonly yours: string;
  readonly several: string;
  readonly theirs: (roles: string) => string;
  readonly done: string;
  readonly running: string;
  readonly notYet: string;
  readonly late: string;
  readonly held: string;
  readonly next: (day: string) => string;
  readonly onThisPage: string;
  readonly unfold: (count: number) => string;
}
