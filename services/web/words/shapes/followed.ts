import type { ColumnUse } from '#domain/followed/columns.ts';

/** How many rows were what, when a file was compared or taken. */
export interface Counts {
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  readonly linked: number;
  readonly gone: number;
}

/** An advisor's own list of accompaniments that are not here, and files taken into it. */
export interface FollowedWords {
  readonly title: string;
  readonly lead: string;
  readonly tag: string;
  readonly nothing: string;
  readonly bring: string;
  readonly bringAgain: string;
  readonly add: string;
  readonly csv: string;
  readonly gone: string;
  readonly unnamed: string;
  readonly unread: (column: string, value: string) => string;
  readonly see: string;
  readonly open: (name: string) => string;
  readonly more: (count: number) => string;
  readonly taken: (counts: Counts) => string;
  readonly noted: string;
  readonly linked: string;
  readonly erased: string;
  readonly upload: {
    readonly title: string;
    readonly lead: string;
    readonly names: string;
    readonly label: string;
    readonly hint: string;
    readonly send: string;
    readonly missing: string;
    readonly then: readonly string[];
  };
  readonly columns: {
    readonly title: string;
    readonly lead: (rows: number) => string;
    readonly sheet: (name: string, sheets: number) => string;
    readonly above: string;
    readonly examples: string;
    readonly noExample: string;
    readonly label: string;
    readonly uses: { readonly [U in Extract<ColumnUse, 'keep' | 'leaveOut'>]: string };
    readonly names: string;
    readonly twice: string;
    readonly send: string;
    readonly drop: string;
  };
  readonly check: {
    readonly title: string;
    readonly summary: (counts: Counts) => string;
    readonly nothing: string;
    readonly gone: string;
    readonly faults: (count: number) => string;
    readonly kept: string;
    readonly row: (number: number) => string;
    readonly outcomes: {
      readonly new: string;
      readonly changed: string;
      readonly same: string;
      readonly linked: string;
    };
    readonly why: { readonly notADay: string; readonly tooLong: string };
    readonly notShown: (count: number) => string;
    readonly take: string;
    readonly back: string;
  };
  readonly one: {
    readonly addTitle: string;
    readonly names: string;
    readonly save: string;
    readonly came: string;
    readonly cameLead: string;
    readonly linkTitle: string;
    readonly linkLead: string;
    readonly linkLabel: string;
    readonly linkNone: string;
    readonly link: string;
    readonly eraseTitle: string;
    readonly eraseLead: string;
    readonly erase: string;
    readonly sure: string;
  };
}
