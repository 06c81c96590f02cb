/** Filling a draft from a template or from a sheet that people have. */
export interface FillingWords {
  readonly link: string;
  readonly lead: string;
  readonly templates: string;
  readonly noTemplates: string;
  readonly size: (count: number) => string;
  readonly sheet: string;
  readonly sheetLead: string;
  readonly file: string;
  readonly fileHint: string;
  readonly paste: string;
  readonly read: string;
  readonly nothingSent: string;
  readonly again: string;
  readonly look: string;
  readonly lookLead: string;
  readonly take: string;
  readonly already: string;
  readonly rest: string;
  readonly restHint: string;
  readonly shares: (line1: number, line2: number) => string;
  readonly missing: (what: string) => string;
  readonly keptTooLong: string;
  readonly send: string;
  readonly nothingTaken: string;
}
