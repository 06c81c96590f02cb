/** Checking the wording of a text that is nowhere yet. */
export interface WordingWords {
  readonly title: string;
  readonly link: string;
  readonly lead: string;
  readonly text: string;
  readonly check: string;
  readonly result: string;
  readonly nothing: string;
  readonly tooLong: string;
  readonly missing: string;
}
