import type { Locator, Page } from 'playwright-core';

/** What stands on a page as people read it: from its beginning, in any case, however wide its spaces. */
const beginning = (words: string): RegExp =>
  new RegExp(`^\\s*${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')}`, 'i');

const whole = (words: string): RegExp => new RegExp(`${beginning(words).source}\\s*$`, 'i');

/** Comes in by the door of the demonstration. */
export async function comeIn(page: Page, origin: string, person: string): Promise<void> {
  await page.goto(`${origin}/demo`);
  await arrive(page, page.getByRole('button', { name: new RegExp(`^${person}\\b`) }).first());
}

/** Presses what leads to another page, and waits until that page is there. */
export async function arrive(page: Page, what: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('load'), what.click()]);
}

/** Follows a link by its words, unfolding what hides it. */
export async function follow(page: Page, words: string): Promise<void> {
  const link = page.locator('main a').filter({ hasText: whole(words) });
  const seen = link.filter({ visible: true });
  if ((await seen.count()) === 0)
    await page
      .locator('details:not([open])', { has: page.locator('a').filter({ hasText: whole(words) }) })
      .first()
      .locator('> summary')
      .click();
  await arrive(page, seen.first());
}

const press = (page: Page, words: string): Promise<void> =>
  arrive(page, page.getByRole('button', { name: whole(words) }).first());

/** A day, as it is typed in three fields. */
export interface Typed {
  readonly day: string;
}

/** What is answered, by the words that stand at the field. */
export interface Answers {
  readonly [label: string]: string | readonly string[] | Typed;
}

async function choose(group: Locator, options: readonly string[]): Promise<void> {
  for (const option of options) {
    const exact = group.getByLabel(whole(option));
    await ((await exact.count()) > 0 ? exact : group.getByLabel(beginning(option))).first().check();
  }
}

async function pick(select: Locator, option: string): Promise<void> {
  const all = await select.locator('option').allInnerTexts();
  const found = all.find((one) => whole(option).test(one)) ?? all.find((one) => one.includes(option));
  if (found === undefined) throw new Error(`There is no ${option} among ${all.join(', ')}.`);
  await select.selectOption({ index: all.indexOf(found) });
}

const isTyped = (answer: Answers[string]): answer is Typed => typeof answer === 'object' && 'day' in answer;

const inWords = (answer: Answers[string]): string =>
  isTyped(answer) ? answer.day : [answer].flat().join(', ');

async function answerIn(group: Locator, answer: Answers[string]): Promise<void> {
  if (!isTyped(answer)) return choose(group, [answer].flat());
  const [year = '', month = '', day = ''] = answer.day.split('-');
  for (const [label, value] of Object.entries({ Jour: day, Mois: month, Année: year }))
    await group.getByLabel(label).fill(String(Number(value)));
}

/** Fills what is asked in a form, or in one row of it. */
export async function fill(scope: Page | Locator, answers: Answers): Promise<void> {
  for (const [label, answer] of Object.entries(answers)) {
    const group = scope.getByRole('group', { name: beginning(label) }).first();
    if ((await group.count()) > 0) {
      await answerIn(group, answer);
      continue;
    }
    const field = scope.getByLabel(beginning(label)).first();
    const is = await field.evaluate((one) => one.nodeName.toLowerCase());
    const words = inWords(answer);
    await (is === 'select' ? pick(field, words) : field.fill(words));
  }
}

/** Where a page first asks what something is about, follows that way. Gives the answers that are left. */
export async function pickFirst(page: Page, all: Answers): Promise<Answers> {
  if ((await page.locator('main form').count()) > 0) return all;
  for (const [label, answer] of Object.entries(all)) {
    const way = page.locator('main a', { hasText: inWords(answer) });
    if ((await way.count()) === 0) continue;
    await arrive(page, way.first());
    return Object.fromEntries(Object.entries(all).filter(([one]) => one !== label));
  }
  return all;
}

/** The row of a form, by its number. */
export const row = (page: Page, number: number): Locator =>
  page.getByRole('group', { name: whole(`Numéro ${number}`) });

/** Where a page answers: that it was done, or what is to be mended or done instead. */
const answers = (page: Page): Locator =>
  page.locator('[role=status], [role=alert], .govuk-error-summary').filter({ hasText: /\S/ });

export const answerOf = (page: Page): Promise<string> => answers(page).first().innerText();

/** Sends the form; what weighs is shown once more first, to be checked. */
export async function send(page: Page, words: string): Promise<void> {
  const check = page.getByRole('button', { name: whole('Vérifier avant d’envoyer') });
  if ((await check.count()) > 0) await arrive(page, check);
  await press(page, words);
}
