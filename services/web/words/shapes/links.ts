/** What is answered by a link without an account, and the links that are handed out. */
export interface LinkWords {
  /** Before anything is asked. */
  readonly before: {
    readonly title: string;
    readonly nameless: readonly string[];
    readonly once: string;
    readonly languages: string;
  };
  readonly send: string;
  readonly kept: string;
  readonly thanks: { readonly title: string; readonly said: readonly string[] };
  /** One page for a link that was used, is void, has expired or never was. */
  readonly closed: { readonly title: string; readonly said: readonly string[]; readonly type: string };
  readonly ask: {
    readonly title: string;
    readonly lead: string;
    readonly label: string;
    readonly hint: string;
    readonly wrong: string;
    readonly send: string;
  };
  readonly handOut: {
    readonly title: (what: string) => string;
    readonly lead: string;
    readonly nobody: string;
    readonly count: string;
    readonly until: string;
    readonly languages: string;
    readonly send: string;
    readonly tooFar: string;
  };
  readonly strips: {
    readonly title: (count: number) => string;
    readonly once: string;
    readonly print: string;
    readonly cut: string;
    /** What the QR code of a strip is, for whoever does not see it. */
    readonly drawn: (number: number) => string;
    readonly copy: string;
    readonly label: string;
    readonly done: string;
  };
  /** On a strip. */
  readonly strip: {
    readonly open: string;
    readonly or: (page: string) => string;
    readonly nameless: string;
    readonly until: (day: string) => string;
  };
}
