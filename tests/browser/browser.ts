import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

// What chromium would do by itself meanwhile: ask the net for things that no page of ours needs.
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens the chromium of this machine. @throws one sentence when there is none */
export function openBrowser(): Promise<Browser> {
  const executablePath = places.find((one) => one !== undefined && existsSync(one));
  if (executablePath === undefined)
    throw new Error('No chromium was found: install it (apt-get install chromium) or name it by CHROMIUM.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', ...quiet] });
}
