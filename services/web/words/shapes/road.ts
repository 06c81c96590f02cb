/** The road: what is said of a step, and of where one stands. */
export interface RoadWords {
  readonly title: string;
  readonly step: (number: number, count: number, name: string) => string;
  readonly done: (day: string | null) => string;
  readonly held: (day: string | null) => string;
  readonly here: (since: string | null) => string;
  readonly hereDone: string;
  readonly until: (day: string) => string;
  readonly beside: string;
  /** Passed, and owed all the same. */
  readonly passed: string;
  /** Passed, and not needed. */
  readonly leftOut: string;
  readonly ahead: string;
  readonly gateClosed: (missing: string) => string;
  readonly gateOpen: string;
}
