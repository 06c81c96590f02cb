/** The text of a process, part by part. */
export interface TextWords {
  readonly title: string;
  /** For whoever may do something with the text, and for whoever may only read it. */
  readonly link: string;
  readonly onlyRead: string;
  readonly readAnd: (does: string) => string;
  readonly draft: string;
  readonly inForceMeanwhile: (number: number) => string;
  readonly inForce: (number: number, day: string) => string;
  readonly noLonger: (number: number) => string;
  readonly nothing: string;
  readonly others: string;
  readonly draftName: string;
  readonly contents: string;
  readonly before: (does: string) => string;
  readonly isUpTo: (roles: string) => string;
  readonly agreement: string;
  readonly asked: string;
  readonly agreed: string;
  readonly notAgreed: string;
  readonly insteadOf: (name: string) => string;
  readonly standIn: (name: string, until: string) => string;
  readonly answerBy: (day: string) => string;
  readonly decide: (day: string) => string;
  readonly notWritten: string;
  readonly oneMore: string;
  readonly found: string;
  readonly instead: string;
  readonly take: string;
  readonly foundNothing: string;
  readonly quote: (text: string) => string;
  readonly earlier: (count: number) => string;
  readonly ways: string;
  readonly send: string;
  readonly sendHint: string;
  readonly overall: string;
  readonly kept: string;
}
