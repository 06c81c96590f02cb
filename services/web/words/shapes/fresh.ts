/** What an open page says when something changed. */
export interface FreshWords {
  readonly changed: string;
  readonly waiting: string;
}
