import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { openBrowser } from '../browser/browser.ts';
import { type Demonstration, runningDemonstration, startDemonstration } from './demonstration.ts';
import { pictures } from './pictures.ts';
import { takeAll, takeKept } from './take.ts';

interface Options {
  readonly all?: string;
  readonly of?: string;
}

const root = path.resolve(import.meta.dirname, '../..');
const kept = path.join(root, 'docs', 'pictures', 'pages');

const demonstration = (folder: string | undefined): Promise<Demonstration> =>
  folder === undefined
    ? startDemonstration()
    : runningDemonstration(process.env['PASSERELLE_URL'] ?? 'http://127.0.0.1:4000', folder);

async function run(names: readonly string[], { all, of }: Options): Promise<void> {
  const wanted = pictures.filter((one) => names.length === 0 || names.includes(one.name));
  const [shown, browser] = await Promise.all([demonstration(of), openBrowser()]);
  try {
    const folder = all ?? kept;
    await mkdir(folder, { recursive: true });
    for (const picture of wanted) {
      const taken = await (all === undefined ? takeKept : takeAll)(browser, shown, picture, folder);
      for (const file of taken) process.stdout.write(`${path.relative(process.cwd(), file)}\n`);
    }
  } finally {
    await browser.close();
    await shown.end();
  }
}

const command = new Command('npm run screenshots --')
  .description('Takes the pictures of the pages that the documentation shows, of a demonstration of its own.')
  .argument('[names...]', 'only these pictures')
  .option('--all <folder>', 'every page instead, whole, at 360 and 1280 px, into a folder')
  .option('--of <data folder>', 'of the demonstration that runs there, at PASSERELLE_URL')
  .action(run);

await command.parseAsync();
