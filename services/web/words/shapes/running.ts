/** The page of what is running, for whoever runs the deployment. */
export interface RunningWords {
  readonly title: string;
  readonly lead: string;
  readonly well: string;
  readonly notWell: string;
  readonly again: string;
  readonly parts: string;
  readonly there: string;
  readonly away: string;
  readonly needs: { readonly [code: string]: string };
  readonly versions: string;
  readonly names: {
    readonly passerelle: string;
    readonly node: string;
    readonly postgresql: string;
    readonly temporal: string;
    readonly schema: string;
  };
  readonly unknown: string;
  readonly schemaBehind: (wanted: string) => string;
  readonly time: string;
  readonly facts: {
    readonly late: string;
    readonly waiting: string;
    readonly swept: string;
    readonly since: string;
  };
  readonly onTime: string;
  readonly lateBy: (count: number, duration: string) => string;
  readonly seconds: (count: number) => string;
  readonly minutes: (count: number) => string;
  readonly hours: (count: number) => string;
  readonly waits: (count: number) => string;
  readonly sweeping: string;
  readonly notSweeping: string;
  readonly neverSwept: string;
  readonly items: string;
  readonly noItems: string;
  readonly open: string;
  readonly resolved: (moment: string) => string;
  readonly retry: string;
  readonly retried: string;
  readonly retries: string;
  readonly noRetries: string;
  readonly attempts: (count: number) => string;
  readonly next: (moment: string) => string;
  readonly stalled: string;
  readonly noStalled: string;
  readonly rung: (count: number) => string;
  readonly cut: (count: number) => string;
}
