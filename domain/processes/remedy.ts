/** What may be done about a reason: commands that take it away, and the id in memory of the process where that is done. */
export interface Remedy {
  readonly by?: readonly string[];
  /** What is chosen in the forms of these commands. */
  readonly with?: { readonly [field: string]: string };
  readonly in?: string;
}
