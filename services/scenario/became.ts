/** What became of a step: a line for the reader, or why it is not as written. */
export interface Became {
  readonly as: 'written' | 'other';
  readonly says: string;
}
