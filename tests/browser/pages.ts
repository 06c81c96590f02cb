import type { Page } from 'playwright-core';
import type { Looker } from './cast.ts';
import { mailOfDemo } from './mails.ts';
import type { Stage } from './stage.ts';

/** A kind of page, as every gate of tests/browser comes to it. */
export interface PageKind {
  /** Short, in kebab-case: it names the page in a failure and in the file of a picture. */
  readonly name: string;
  /** Who looks. */
  readonly by: Looker | 'nobody';
  readonly at: string | ((stage: Stage) => string);
  /** What brings the page about when its address alone does not; in no language. */
  readonly steps?: (page: Page) => Promise<void>;
}

/** Sends the form of the page as it stands. */
const send = (page: Page): Promise<void> => page.locator('main form button[type=submit]').last().click();

async function askTooFew(page: Page): Promise<void> {
  await page.locator('main input[type=radio]').first().check();
  await page.locator('main input[inputmode=numeric]').first().fill('2');
  await send(page);
  await page.locator('#refusal').waitFor();
}

async function launchNothing(page: Page): Promise<void> {
  await send(page);
  await page.locator('.govuk-error-summary').waitFor();
}

/** Every kind of page there is. A new one is a line here, and what it is about stands in `stage.ts`. */
export const pages: readonly PageKind[] = [
  { name: 'door', by: 'nobody', at: '/demo' },
  { name: 'closed-door', by: 'nobody', at: '/come-in' },
  { name: 'mails', by: 'nobody', at: '/demo/mails' },
  { name: 'mail', by: 'nobody', at: `/demo/mails/${mailOfDemo.id}` },
  { name: 'home', by: 'lead', at: '/' },
  { name: 'home-of-person', by: 'person', at: '/' },
  { name: 'list', by: 'advisor', at: '/accompaniments' },
  { name: 'accompaniment', by: 'lead', at: (stage) => stage.launched },
  { name: 'accompaniment-of-person', by: 'person', at: (stage) => stage.launched },
  { name: 'preparation', by: 'team', at: (stage) => stage.preparing },
  { name: 'description', by: 'lead', at: (stage) => stage.drafting },
  { name: 'description-official', by: 'person', at: (stage) => stage.official },
  { name: 'differences-none', by: 'lead', at: (stage) => `${stage.drafting}/differences` },
  { name: 'differences', by: 'person', at: (stage) => `${stage.official}/differences` },
  { name: 'start', by: 'lead', at: '/accompaniments/launch' },
  { name: 'start-to-mend', by: 'lead', at: '/accompaniments/launch', steps: launchNothing },
  { name: 'form-of-rows', by: 'lead', at: (stage) => `${stage.launched}/form-group` },
  { name: 'form', by: 'lead', at: (stage) => `${stage.drafting}/write-clause` },
  {
    name: 'refusal',
    by: 'lead',
    at: (stage) => `${stage.preparing}/open-questionnaire`,
    steps: askTooFew,
  },
  { name: 'not-yet', by: 'lead', at: (stage) => `${stage.launched}/start-preparation` },
  { name: 'missing', by: 'lead', at: '/nowhere' },
];
