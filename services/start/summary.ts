import { existsSync } from 'node:fs';
import path from 'node:path';
import { publicUrl } from '#services/config/read.ts';
import type { Ground } from './steps.ts';

/** What is printed when all is up: where to go, where the demo's tokens are, how to stop. */
export function summary(ground: Ground, madeKeys: boolean, took: number): string {
  const { environment, folder } = ground;
  const demo = path.join(folder.root, 'demo.json');
  const temporalPage =
    environment.TEMPORAL_ADDRESS === undefined ? `http://127.0.0.1:${ground.ports.temporalUi}` : undefined;
  const lines = [
    '',
    `Passerelle is ready after ${(took / 1000).toFixed(1)} s: ${publicUrl(environment)}`,
    ...(existsSync(demo) ? [`  tokens of the demonstration house: ${demo}`] : []),
    ...(temporalPage === undefined ? [] : [`  Temporal's own page:               ${temporalPage}`]),
    `  logs:                              ${folder.logs}`,
    `  stop: Ctrl-C`,
    ...(madeKeys && !ground.options.ephemeral ? [keysWord(ground.keyFile)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

const keysWord = (file: string): string =>
  `  ${file} was made: it holds the keys of all free text. Whoever loses it can read none of it again, so keep a copy, apart from the copies of the database.`;
