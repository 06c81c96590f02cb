import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type Answers, answerOf, arrive, comeIn, fill, follow, pickFirst, send } from './hands.ts';

// Pictures of every step of a journey are kept where this names a folder: to be looked at.
const asked = process.env['JOURNEY_PICTURES'];

/** The steps of a journey, whoever takes them; their pictures are kept in a folder of its name. */
export class Steps {
  count = 0;
  readonly #name: string;
  #last: { readonly page: Page; readonly what: string } | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  /** Somebody is about to do something. */
  begin(page: Page, what: string): void {
    this.#last = { page, what };
  }

  async picture(page: Page, what: string): Promise<void> {
    this.count += 1;
    if (asked !== undefined) await this.#keep(page, what, asked);
  }

  /** Walks; where the way ends too early, says at which step, and keeps a picture of it. */
  async untilTheEnd(walk: () => Promise<void>): Promise<void> {
    try {
      await walk();
    } catch (error) {
      if (this.#last === undefined) throw error;
      const { page, what } = this.#last;
      const seen = await this.#keep(page, what, asked ?? path.join(os.tmpdir(), 'passerelle-journeys'));
      throw new Error(`${what}: ${String(error)}\nseen in ${seen}`, { cause: error });
    }
  }

  async #keep(page: Page, what: string, into: string): Promise<string> {
    const folder = path.join(into, this.#name);
    mkdirSync(folder, { recursive: true });
    const name = `${String(this.count).padStart(3, '0')} ${what}`.replace(/[^\p{L}\d]+/gu, '-');
    const file = path.join(folder, `${name}.png`);
    await page.screenshot({ path: file, fullPage: true });
    return file;
  }
}

/** Somebody with a browser of their own, who sees pages and nothing else. */
export class Person {
  readonly name: string;
  readonly page: Page;
  readonly #origin: string;
  readonly #steps: Steps;

  constructor(name: string, page: Page, origin: string, steps: Steps) {
    this.name = name;
    this.page = page;
    this.#origin = origin;
    this.#steps = steps;
  }

  /** What the first heading says. */
  heading(): Promise<string> {
    return this.page.locator('h1').innerText();
  }

  /** All that the page says, what is folded too. */
  async reads(): Promise<string> {
    return (await this.page.locator('main').textContent()) ?? '';
  }

  /** Goes home, and from there to a process by its address: the link is one of those shown there. */
  async opens(address: string): Promise<void> {
    this.#steps.begin(this.page, `${this.name} ${address}`);
    await this.page.goto(this.#origin);
    await arrive(
      this.page,
      this.page
        .locator(`main a[href="${address}"], main a[href^="${address}?"]`)
        .filter({ visible: true })
        .first(),
    );
  }

  /** Follows a link; one that is not there yet comes when the other process was begun, and people look again. */
  async goesTo(words: string): Promise<void> {
    this.#steps.begin(this.page, `${this.name} ${words}`);
    const link = this.page.locator('main a', { hasText: words }).filter({ visible: true });
    for (let looks = 0; (await link.count()) === 0 && looks < 100; looks += 1) {
      await this.page.waitForTimeout(200);
      await this.page.reload();
    }
    await follow(this.page, words);
  }

  /** Does what the page offers under these words. Gives what the page answered. */
  async gives(words: string, answers: Answers = {}): Promise<string> {
    this.#steps.begin(this.page, `${this.name} ${words}`);
    await follow(this.page, words);
    await fill(this.page.locator('main form'), await pickFirst(this.page, answers));
    return this.sends(words);
  }

  /** Sends the form that stands there, after it was filled in. */
  async sends(words: string): Promise<string> {
    this.#steps.begin(this.page, `${this.name} ${words}`);
    await this.#steps.picture(this.page, `${this.name} ${words}`);
    await send(this.page, words);
    let answer = await answerOf(this.page);
    // What another process tells may come between reading and sending: the page says so, and asks to send it again.
    if (answer.includes('envoyez à nouveau')) {
      await send(this.page, words);
      answer = await answerOf(this.page);
    }
    await this.#steps.picture(this.page, `${this.name} ${words} answered`);
    return answer;
  }
}

/** Lets somebody come in by the door, in a browser of their own. */
export async function personAt(
  browser: Browser,
  origin: string,
  { name, steps, ...options }: BrowserContextOptions & { readonly name: string; readonly steps: Steps },
): Promise<Person> {
  const context = await browser.newContext({
    locale: 'fr-BE',
    viewport: { width: 360, height: 740 },
    ...options,
  });
  const page = await context.newPage();
  await comeIn(page, origin, name);
  return new Person(name, page, origin, steps);
}
