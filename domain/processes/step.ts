/** A step of the road of a process. Names are those of memory; a reader who does not see one is not told by it. */
export interface Step {
  /** The states in which one stands on it; the first gives it its name. */
  readonly at: readonly string[];
  /** The day on which one came to it. */
  readonly reachedOn?: string;
  /** The day on which it was done. A step with such a day is done by it alone, whatever state came after. */
  readonly doneOn?: string;
  /** The list of steps held before Passerelle came, and what this one is called there. */
  readonly held?: { readonly in: string; readonly as: string };
  /** The id of the process that does this step. */
  readonly process?: string;
  /** The command by which the gate before this step is passed. */
  readonly gate?: string;
}

/** What may be done about a reason: commands that take it away, and the id in memory of the process where that is done. */
export interface Remedy {
  readonly by?: readonly string[];
  /** What is chosen in the forms of these commands. */
  readonly with?: { readonly [field: string]: string };
  readonly in?: string;
}
