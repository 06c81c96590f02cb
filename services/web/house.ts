import type { DemoMails } from '#services/api/demo-mails.ts';
import type { DemoPerson } from './door.ts';

/** What the pages need beside what the API has. */
export interface House {
  /** The address that people type. */
  readonly publicUrl: string;
  /** Who may be chosen at the door; in the embedded demonstration only. */
  readonly demo?: () => Promise<readonly DemoPerson[]>;
  /** The mails that no server takes; in the embedded demonstration without a mail server only. */
  readonly mails?: DemoMails;
}

/** Where somebody who did not come in is led. */
export const doorOf = (house: House): string => (house.demo ? '/demo' : '/come-in');
