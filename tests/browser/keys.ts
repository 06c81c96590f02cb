import type { Page } from 'playwright-core';
import { bringFocusWatch } from './in-page.ts';
import { type Stop, stopOn, untilFocusCame } from './focus.ts';

// More than any page has ways, so that what is never reached ends in a sentence.
const most = 120;

/** Somebody who has a keyboard and nothing else: every stop of the focus is seen, or it is said. */
export class Keys {
  readonly page: Page;
  /** Every stop on the way, with what was wrong about it. */
  readonly unseen: string[] = [];
  stops = 0;

  constructor(page: Page) {
    this.page = page;
  }

  /** A page has come: what takes the focus there is looked at once, before the keyboard brings it there. */
  async arrives(): Promise<void> {
    await untilFocusCame(this.page);
    await bringFocusWatch(this.page);
  }

  /** Goes on by Tab to what bears these words. */
  async tabTo(words: string): Promise<Stop> {
    const passed: string[] = [];
    for (let pressed = 0; pressed < most; pressed += 1) {
      await this.page.keyboard.press('Tab');
      const stop = await stopOn(this.page);
      if (stop === null) continue;
      this.#look(stop);
      if (stop.name.includes(words)) return stop;
      passed.push(stop.name);
    }
    throw new Error(`Tab never came to ${words}, but to ${passed.join(', ')}`);
  }

  /** Presses what leads to another page, and looks at that one. */
  async leads(key: 'Enter' | 'Space'): Promise<void> {
    await Promise.all([this.page.waitForEvent('load'), this.page.keyboard.press(key)]);
    await this.arrives();
  }

  /** Where the focus is when a page has come by itself. */
  focused(): Promise<Stop | null> {
    return stopOn(this.page);
  }

  #look(stop: Stop): void {
    this.stops += 1;
    const at = `${new URL(this.page.url()).pathname}: ${stop.name}`;
    if (!stop.isMarked) this.unseen.push(`its focus is not seen, on ${at}`);
    if (stop.seen < 3) this.unseen.push(`covered when focused, on ${at}`);
  }
}
