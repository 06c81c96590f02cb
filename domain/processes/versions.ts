/** Immutable versions that may be compared, part by part. */
export interface Versions {
  /** The list that holds them, each with `number`. */
  readonly of: string;
  /** The list of parts within a version, each with an `id` of its own. */
  readonly parts: string;
  /** States in which the next version is being written: until then the newest is what is read. */
  readonly writtenIn: readonly string[];
  /** What those read who do not see the draft and are asked about it: a list of parts, by its name in `shows`. */
  readonly proposedAs?: string;
  /** Headings that several parts may have. */
  readonly several?: readonly string[];
  /** The parts whose wording stands in the way, by the name of the list in `shows`. */
  readonly refused?: string;
}

/** What several must agree on: where that is kept, and by which commands. */
export interface Agreement {
  /** The list of who agreed: for which party, by whom, in whose stead, on which day. */
  readonly in: string;
  /** Who has to agree, in each state in which it is asked. */
  readonly of: { readonly [state: string]: readonly string[] | undefined };
  /** The list of what was asked to change instead, and that of who stands in for whom between two days. */
  readonly asked?: string;
  readonly standIns?: string;
  /** By which commands one agrees, asks for a change, says who speaks. */
  readonly ways: readonly string[];
}

/** A command that takes in the parts of a template or of a sheet: by which of its fields. */
export interface Filling {
  readonly parts: string;
  /** The choice of where they come from, and what it is for each. */
  readonly source: string;
  readonly template: string;
  readonly sheet: string;
  /** What found no part. */
  readonly rest: string;
}
