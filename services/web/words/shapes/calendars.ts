/** The dates of somebody in their own calendar: the page, and the few words that go out. */
export interface CalendarWords {
  readonly title: string;
  readonly lead: string;
  readonly shown: string;
  readonly shownPlain: string;
  readonly whoSees: string;
  readonly provider: string;
  readonly make: string;
  readonly full: string;
  readonly madeTitle: string;
  readonly madeOnce: string;
  readonly how: string;
  readonly open: string;
  readonly yours: string;
  readonly noneYet: string;
  readonly addressOf: (day: string) => string;
  readonly neverRead: string;
  readonly readOn: (day: string) => string;
  readonly end: string;
  readonly ended: string;
  /** What a calendar is called and an event says; the plain ones for the person concerned. */
  readonly name: string;
  readonly namePlain: string;
  readonly event: string;
  readonly eventPlain: string;
}
