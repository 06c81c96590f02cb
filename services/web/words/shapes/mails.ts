/** The mails of the demonstration, which go nowhere. */
export interface MailsWords {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly more: (shown: number) => string;
  readonly to: string;
  readonly on: string;
  readonly way: string;
}
