/**
 * `npm run pages-report`: runs the gates that count something over every page, and writes what they counted to
 * docs/measurements/pages.md and pages.json.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { startVitest } from 'vitest/node';
import { languages } from '#domain/words/words.ts';
import { machineHere } from '../bench/report.ts';
import { openBrowser } from './browser.ts';
import { type AxeRun, figuresIn, type Weight } from './figures.ts';

/** A page and all that was counted on it. */
interface Row extends Weight {
  readonly runs: number;
  /** The fewest and the most rules that had something to look at. */
  readonly rules: readonly [number, number];
  readonly violations: number;
}

function rowOf(weight: Weight, axe: readonly AxeRun[]): Row {
  const runs = axe.filter((one) => one.page === weight.page);
  const rules = runs.map((one) => one.rules);
  const violations = runs.reduce((sum, one) => sum + one.violations, 0);
  return { ...weight, runs: runs.length, rules: [Math.min(...rules), Math.max(...rules)], violations };
}

const kB = (bytes: number): string => (bytes / 1000).toFixed(1);

const total = (rows: readonly Row[], name: 'runs' | 'violations'): number =>
  rows.reduce((sum, one) => sum + one[name], 0);

function textOf(rows: readonly Row[], made: { readonly chromium: string; readonly axe: string }): string {
  const { cores, model, node } = machineHere();
  return [
    '# Measurements: pages',
    '',
    `${cores} cores (${model}), Node ${node}, chromium ${made.chromium}, axe-core ${made.axe}. Made by \`npm run pages-report\`.`,
    '',
    `axe (WCAG 2.0 to 2.2 A and AA, best practice) on ${rows.length} pages × three languages × 360 and 1280 px × light and dark: ${total(rows, 'runs')} runs, ${total(rows, 'violations')} violations. The rules are those that had something to look at; where the dark moves and hides nothing, those about colours are asked again there, and the others are as in the light.`,
    '',
    `A first visit with an empty cache, as it goes over the wire, heads included, in French: at most 50 kB and 5 requests are let through; the heaviest page takes ${kB(Math.max(...rows.map((one) => one.bytes)))} kB.`,
    '',
    '| page | axe: runs | rules | violations | first visit, kB | of which the page | requests |',
    '|---|---|---|---|---|---|---|',
    ...rows.map(
      (one) =>
        `| ${one.page} | ${one.runs} | ${one.rules.join(' to ')} | ${one.violations} | ${kB(one.bytes)} | ${kB(one.ofPage)} | ${one.requests} |`,
    ),
    '',
  ].join('\n');
}

const folder = await mkdtemp(path.join(os.tmpdir(), 'passerelle-figures-'));
process.env['PAGES_FIGURES'] = folder;
const vitest = await startVitest('test', ['every-page'], {
  config: 'vitest.browser.config.ts',
  testNamePattern: /axe finds|first visit/,
  watch: false,
});
await vitest.close();
if (vitest.state.getCountOfFailedTests() > 0)
  throw new Error('Nothing is written down of gates that failed.');

const axe = (await Promise.all(languages.map((language) => figuresIn(folder, `axe-${language}`)))).flat();
const rows = (await figuresIn(folder, 'weights')).map((weight) => rowOf(weight, axe));
await rm(folder, { recursive: true });
const browser = await openBrowser();
const made = {
  chromium: browser.version(),
  axe: String(createRequire(import.meta.url)('axe-core/package.json').version),
};
await browser.close();
const measurements = path.resolve(import.meta.dirname, '../../docs/measurements');
const text = textOf(rows, made);
await writeFile(path.join(measurements, 'pages.md'), text);
const kept = { machine: machineHere(), ...made, rows };
await writeFile(path.join(measurements, 'pages.json'), `${JSON.stringify(kept, undefined, 2)}\n`);
process.stdout.write(`\n${text}`);
