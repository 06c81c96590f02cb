import type { AccountWords } from '../words/shapes/account.ts';

const families = new Map([
  ['edge', 'Edge'],
  ['opera', 'Opera'],
  ['samsung', 'Samsung Internet'],
  ['firefox', 'Firefox'],
  ['chrome', 'Chrome'],
  ['safari', 'Safari'],
]);

const systems = new Map([
  ['android', 'Android'],
  ['ios', 'iPhone / iPad'],
  ['windows', 'Windows'],
  ['mac', 'Mac'],
  ['linux', 'Linux'],
]);

/** A browser as its owner recognises it: `Firefox sur Android`. */
export function browserInWords(browser: string, words: AccountWords): string {
  const [family = '', system = ''] = browser.split(' ');
  return words.browserOn(families.get(family) ?? words.aBrowser, systems.get(system) ?? words.aDevice);
}
