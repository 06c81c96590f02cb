/** What a process put on paper, and how anybody checks that a paper is the one that counts. */
export interface PapersWords {
  readonly title: string;
  readonly lead: string;
  readonly nothingYet: string;
  readonly on: (number: number, day: string) => string;
  readonly file: (format: string, language: string) => string;
  readonly counts: string;
  readonly aid: string;
  readonly fingerprint: string;
  readonly how: string;
  readonly howSteps: readonly string[];
  readonly agreedLater: string;
}
