/** A mail's two parts that people read. */
export interface Said {
  readonly subject: string;
  readonly text: string;
}

/** What mails say around the words of a process. */
export interface MailWords {
  readonly hello: string;
  /** The same words whatever happened: a mail passes through hands that should learn nothing from it. */
  readonly neutral: { readonly subject: string; readonly sentence: string };
  readonly subjects: {
    readonly news: (what: string, house: string) => string;
    readonly turn: (what: string, day: string, house: string) => string;
    readonly reminder: (what: string, day: string | null, house: string) => string;
    readonly late: (what: string, day: string | null, house: string) => string;
  };
  readonly about: (title: string, house: string) => string;
  readonly state: (state: string) => string;
  readonly awaited: string;
  readonly line: (what: string, day: string) => string;
  readonly reminder: (what: string, day: string | null) => string;
  /** What comes when nobody takes the turn: who is told. */
  readonly otherwise: (roles: string) => string;
  readonly late: (what: string, day: string | null, roles: string) => string;
  /** Why somebody is told of another one's turn, and what silence means. */
  readonly silence: string;
  readonly link: string;
  /** The same for whoever has nothing to answer. */
  readonly toSee: string;
  readonly end: string;
}
