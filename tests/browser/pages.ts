import type { Page } from 'playwright-core';
import type { Looker } from './cast.ts';
import { arrive } from './hands.ts';
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
  /** Codes and ids are what it is about. */
  readonly hasCodes?: true;
}

/** Sends the form of the page as it stands. */
const send = (page: Page): Promise<void> => page.locator('main form button[type=submit]').last().click();

async function askTooFew(page: Page): Promise<void> {
  await page.locator('main input[type=radio]').first().check();
  await page.locator('main input[inputmode=numeric]').first().fill('2');
  await send(page);
  await page.locator('#refusal').waitFor();
}

async function mendable(page: Page): Promise<void> {
  await send(page);
  await page.locator('.govuk-error-summary').waitFor();
}

async function check(page: Page): Promise<void> {
  await page.locator('main textarea').first().fill('—');
  await send(page);
  await page.locator('.p-check').waitFor();
}

async function typeTooLittle(page: Page): Promise<void> {
  await page.locator('#code').fill('7k2m');
  await send(page);
  await page.locator('.govuk-error-summary').waitFor();
}

async function makeLinks(page: Page): Promise<void> {
  await page.locator('main input[inputmode=numeric]').first().fill('6');
  await send(page);
  await page.locator('.p-strips').waitFor();
}

async function noteNothing(page: Page): Promise<void> {
  await page.locator('.p-note summary').first().click();
  await page.locator('.p-note[open] button[type=submit]').click();
  await page.locator('.p-note__wrong').waitFor();
}

async function makeCalendar(page: Page): Promise<void> {
  // The tenth is the last that is given: what stands is ended first.
  const ends = page.locator('form[action$="/end"] button');
  while ((await ends.count()) > 0) await arrive(page, ends.first());
  await send(page);
  await page.locator('.p-address').waitFor();
}

const table = [
  'Maison;Étape;Depuis;Prochaine date;Dernier contact;Nom;Couleur',
  'Le Phare;Fiche de fonction;3/2/2026;12/3/2027;1/3/2027;X;vert',
  'La Rive;Séances;1/9/2026;bientôt;;Y;',
].join('\n');

async function sendTable(page: Page): Promise<void> {
  const buffer = Buffer.from(table);
  await page.locator('#file').setInputFiles({ name: 'suivis.csv', mimeType: 'text/csv', buffer });
  await send(page);
  await page.locator('.p-cells').waitFor();
}

async function matchTwice(page: Page): Promise<void> {
  await sendTable(page);
  await page.locator('#use-6').selectOption('stage');
  await page.locator('main form button').first().click();
  await page.locator('.govuk-error-summary').waitFor();
}

async function matchTable(page: Page): Promise<void> {
  await sendTable(page);
  await page.locator('main form button').first().click();
  await page.locator('.p-fault').waitFor();
}

async function takeTable(page: Page): Promise<void> {
  await matchTable(page);
  await page.locator('main form button').first().click();
  await page.locator('[role=status]').waitFor();
}

async function openRow(page: Page): Promise<void> {
  await takeTable(page);
  await page.locator('.p-rows a').first().click();
  await page.locator('#field-institution').waitFor();
}

async function inviteNobody(page: Page): Promise<void> {
  await page.locator('main form[novalidate] button[type=submit]').click();
  await page.locator('.govuk-error-summary').waitFor();
}

async function keyOfNothing(page: Page): Promise<void> {
  await page.locator('main details summary').click();
  await send(page);
  await page.locator('.govuk-error-summary').waitFor();
}

async function keyForProgram(page: Page): Promise<void> {
  await page.locator('main details summary').click();
  await page.locator('#field-key').fill('tableau');
  await send(page);
  await page.locator('.p-key').waitFor();
}

async function checkDemand(page: Page): Promise<void> {
  await page.locator('#text').fill('Un diplôme est exigé. Le reste se discute.');
  await send(page);
  await page.locator('.p-found').waitFor();
}

async function writeDemand(page: Page): Promise<void> {
  await page.locator('main textarea').first().fill('Un diplôme est exigé.');
  await page.locator('main button[type=submit]').first().click();
  await page.locator('.govuk-error-summary').waitFor();
}

async function pasteSheet(page: Page): Promise<void> {
  await page.locator('#text').fill('Missions\n- Écouter.\n- Un diplôme est exigé.\nDivers\nVoiture.');
  await send(page);
  await page.locator('#row-0').waitFor();
}

/** Every kind of page there is. A new one is a line here, and what it is about stands in `stage.ts`. */
export const pages: readonly PageKind[] = [
  { name: 'door', by: 'nobody', at: '/demo' },
  { name: 'demo-calendar-before', by: 'nobody', at: '/demo/calendar' },
  { name: 'demo-calendar', by: 'lead', at: '/demo/calendar?done=1' },
  { name: 'demo-calendar-to-mend', by: 'lead', at: '/demo/calendar', steps: mendable },
  { name: 'mails', by: 'nobody', at: '/demo/mails' },
  { name: 'mail', by: 'nobody', at: `/demo/mails/${mailOfDemo.id}` },
  { name: 'come-in', by: 'nobody', at: '/come-in?over=1&kept=1' },
  { name: 'come-in-to-mend', by: 'nobody', at: '/come-in', steps: mendable },
  { name: 'code', by: 'nobody', at: '/come-in/code' },
  { name: 'code-to-mend', by: 'nobody', at: '/come-in/code', steps: mendable },
  { name: 'way-in', by: 'nobody', at: (stage) => stage.wayIn },
  { name: 'link-dead', by: 'nobody', at: '/come-in/link/none' },
  { name: 'invitations', by: 'lead', at: '/invitations?done=sent' },
  { name: 'invitations-to-mend', by: 'lead', at: '/invitations', steps: inviteNobody },
  { name: 'invitation', by: 'nobody', at: (stage) => stage.invitation },
  { name: 'invitation-dead', by: 'nobody', at: '/invitation/none' },
  { name: 'account', by: 'person', at: '/account' },
  { name: 'account-to-mend', by: 'lead', at: '/account', steps: keyOfNothing },
  { name: 'account-key', by: 'lead', at: '/account', steps: keyForProgram },
  { name: 'home', by: 'lead', at: '/' },
  { name: 'home-of-person', by: 'person', at: '/' },
  { name: 'inbox', by: 'lead', at: '/inbox' },
  { name: 'inbox-late', by: 'advisor', at: '/inbox?show=late' },
  { name: 'board', by: 'advisor', at: '/accompaniments' },
  { name: 'board-note', by: 'advisor', at: '/accompaniments', steps: noteNothing },
  { name: 'list', by: 'lead', at: '/team-preparations' },
  { name: 'calendars', by: 'person', at: '/calendars' },
  { name: 'calendar-made', by: 'lead', at: '/calendars', steps: makeCalendar },
  { name: 'accompaniment', by: 'lead', at: (stage) => stage.launched },
  { name: 'accompaniment-of-person', by: 'person', at: (stage) => stage.launched },
  { name: 'preparation', by: 'team', at: (stage) => stage.preparing },
  { name: 'description', by: 'lead', at: (stage) => stage.drafting },
  { name: 'description-official', by: 'person', at: (stage) => stage.official },
  { name: 'differences-none', by: 'lead', at: (stage) => `${stage.drafting}/differences` },
  { name: 'differences-first', by: 'person', at: (stage) => `${stage.official}/differences` },
  { name: 'differences', by: 'lead', at: (stage) => `${stage.revised}/differences` },
  { name: 'text-revised', by: 'lead', at: (stage) => `${stage.revised}/text` },
  { name: 'text', by: 'lead', at: (stage) => `${stage.drafting}/text` },
  { name: 'text-commented', by: 'lead', at: (stage) => `${stage.commented}/text` },
  { name: 'text-asked', by: 'team', at: (stage) => `${stage.commented}/text` },
  { name: 'text-official', by: 'person', at: (stage) => `${stage.official}/text` },
  { name: 'templates', by: 'advisor', at: '/templates' },
  { name: 'template', by: 'advisor', at: (stage) => stage.template },
  { name: 'template-older', by: 'lead', at: (stage) => `${stage.template}?version=1&done=next` },
  { name: 'template-to-mend', by: 'advisor', at: (stage) => stage.template, steps: mendable },
  { name: 'template-next', by: 'advisor', at: (stage) => `${stage.template}/next` },
  { name: 'template-new', by: 'advisor', at: '/templates/new' },
  { name: 'template-new-to-mend', by: 'advisor', at: '/templates/new', steps: writeDemand },
  { name: 'wording', by: 'lead', at: '/wording-check', steps: checkDemand },
  { name: 'papers', by: 'person', at: (stage) => `${stage.official}/papers` },
  { name: 'fill-from', by: 'lead', at: (stage) => `${stage.drafting}/fill` },
  {
    name: 'fill',
    by: 'lead',
    at: (stage) => `${stage.drafting}/fill`,
    steps: pasteSheet,
  },
  { name: 'start', by: 'lead', at: '/accompaniments/launch' },
  { name: 'start-to-mend', by: 'lead', at: '/accompaniments/launch', steps: mendable },
  { name: 'form-of-rows', by: 'lead', at: (stage) => `${stage.launched}/form-group` },
  { name: 'choose', by: 'lead', at: (stage) => `${stage.revised}/change-clause` },
  { name: 'form', by: 'lead', at: (stage) => `${stage.drafting}/write-clause` },
  {
    name: 'refusal',
    by: 'lead',
    at: (stage) => `${stage.preparing}/open-questionnaire`,
    steps: askTooFew,
  },
  { name: 'not-yet', by: 'lead', at: (stage) => `${stage.launched}/start-preparation` },
  { name: 'check', by: 'lead', at: (stage) => `${stage.launched}/close`, steps: check },
  { name: 'check-at-once', by: 'person', at: (stage) => `${stage.official}/agree-at-hire` },
  { name: 'words', by: 'nobody', at: '/words' },
  { name: 'who-sees-what', by: 'nobody', at: '/who-sees-what' },
  { name: 'link', by: 'nobody', at: (stage) => stage.answering },
  { name: 'link-to-mend', by: 'nobody', at: (stage) => stage.answering, steps: mendable },
  { name: 'link-thanks', by: 'nobody', at: '/l/thanks' },
  { name: 'link-closed', by: 'nobody', at: '/l/7k2m-9xqd-4trb-c0vw' },
  { name: 'link-code', by: 'nobody', at: '/l' },
  { name: 'link-code-to-mend', by: 'nobody', at: '/l', steps: typeTooLittle },
  { name: 'links', by: 'lead', at: (stage) => `${stage.asking}/answer-questionnaire/links` },
  { name: 'links-not-yet', by: 'lead', at: (stage) => `${stage.preparing}/answer-questionnaire/links` },
  {
    name: 'strips',
    by: 'lead',
    at: (stage) => `${stage.asking}/answer-questionnaire/links`,
    steps: makeLinks,
  },
  { name: 'followed-none', by: 'advisor', at: '/followed' },
  { name: 'import', by: 'advisor', at: '/import' },
  { name: 'import-to-mend', by: 'advisor', at: '/import', steps: mendable },
  { name: 'import-columns', by: 'advisor', at: '/import', steps: sendTable },
  { name: 'import-columns-to-mend', by: 'advisor', at: '/import', steps: matchTwice },
  { name: 'import-check', by: 'advisor', at: '/import', steps: matchTable },
  { name: 'followed', by: 'advisor', at: '/import', steps: takeTable },
  { name: 'followed-one', by: 'advisor', at: '/import', steps: openRow },
  { name: 'running', by: 'lead', at: '/running', hasCodes: true },
  { name: 'followed-add', by: 'advisor', at: '/followed/add' },
  { name: 'missing', by: 'lead', at: '/nowhere' },
];
