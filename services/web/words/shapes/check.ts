/** The page between a form and its sending. */
export interface CheckWords {
  readonly title: string;
  readonly change: string;
  readonly changeWhat: (field: string) => string;
  readonly nothingSaid: string;
  readonly whenSent: string;
  readonly read: string;
  readonly learn: string;
  readonly told: string;
  readonly leads: string;
  readonly begins: string;
  readonly onPaper: string;
  readonly onlyYou: string;
  readonly alone: string;
  readonly together: string;
  readonly notSent: string;
  readonly review: string;
}
