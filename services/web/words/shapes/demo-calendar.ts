/** The calendar of the demonstration, which can be turned forward. */
export interface DemoCalendarWords {
  readonly title: string;
  readonly today: (day: string) => string;
  readonly lead: string;
  readonly then: string;
  readonly happens: readonly string[];
  readonly tomorrow: (day: string) => string;
  readonly week: (day: string) => string;
  readonly label: string;
  readonly send: string;
  readonly missing: string;
  readonly earlier: (day: string) => string;
  readonly done: (day: string) => string;
  readonly enter: string;
  readonly enterWay: string;
}
