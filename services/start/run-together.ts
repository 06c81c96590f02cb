import { type DatabaseUrls, hasCluster, isMigrated } from './database-part.ts';
import { ensureKeyFile } from './key-file.ts';
import { showSteps, type Step } from './progress.ts';
import { rememberedPorts, rememberedSecrets } from './remembered.ts';
import { bringDatabase, bringPrograms, bringSchema, bringTemporal, type Ground, withDemo } from './steps.ts';
import { summary } from './summary.ts';
import { keepAlive, type KeptPart, type Part } from './supervise.ts';

/** A Passerelle that comes up and can be ended at any moment. */
export interface Together {
  readonly up: Promise<void>;
  readonly end: () => Promise<void>;
}

/** What is known before anything runs. */
export type Given = Pick<Ground, 'environment' | 'options' | 'programs' | 'folder' | 'stopping'>;

/** Brings all parts up in order, showing each step, and keeps them alive. */
export function runTogether(given: Given): Together {
  const servers: KeptPart[] = [];
  const own: KeptPart[] = [];
  const say = (line: string): void => {
    if (!given.stopping.aborted) process.stdout.write(`${line}\n`);
  };
  const keep = async (part: Part): Promise<void> => {
    given.stopping.throwIfAborted();
    const kept = keepAlive(part, say);
    (part.ours ? own : servers).push(kept);
    await kept.up;
  };
  const end = async (): Promise<void> => {
    // First those who use the servers, so that their last words still find somebody.
    await Promise.all(own.map((part) => part.end()));
    await Promise.all(servers.map((part) => part.end()));
  };
  return { up: bringUp(given, keep), end };
}

async function bringUp(given: Given, keep: Ground['keep']): Promise<void> {
  const began = performance.now();
  const { environment, folder } = given;
  const keyFile = environment.PASSERELLE_KEY_FILE ?? folder.keys;
  const hasData =
    environment.DATABASE_URL === undefined ? hasCluster(folder) : await isMigrated(environment.DATABASE_URL);
  const madeKeys = await ensureKeyFile(keyFile, hasData);
  const ground: Ground = {
    ...given,
    keyFile,
    ports: await rememberedPorts(folder.ports),
    secrets: await rememberedSecrets(folder.secrets),
    keep,
  };
  await showProgress(ground);
  process.stdout.write(summary(ground, madeKeys, performance.now() - began));
}

async function showProgress(ground: Ground): Promise<void> {
  const found: Found = {};
  await showSteps([
    {
      title: 'PostgreSQL and Temporal',
      together: [
        {
          title: 'PostgreSQL',
          run: async () => {
            found.urls = await bringDatabase(ground);
          },
        },
        {
          title: 'Temporal',
          run: async (say) => {
            found.temporal = await bringTemporal(ground, say);
          },
        },
      ],
    },
    { title: 'Database schema', run: async (say) => say(await bringSchema(ground, known(found.urls))) },
    ...(withDemo(ground) ? [demoStep(ground, found)] : []),
    {
      title: 'Worker and API',
      run: (say) => bringPrograms(ground, known(found.urls), known(found.temporal), say),
    },
  ]);
}

const demoStep = (ground: Ground, found: Found): Step => ({
  title: 'Demonstration house',
  run: (say) =>
    ground.programs.prepareDemo(
      {
        urls: known(found.urls),
        temporalAddress: known(found.temporal),
        namespace: ground.environment.TEMPORAL_NAMESPACE,
        keyFile: ground.keyFile,
        dataFolder: ground.folder.root,
      },
      say,
    ),
});

/** What earlier steps found. */
interface Found {
  urls?: DatabaseUrls;
  temporal?: string;
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('A step of the start was left out.');
  return value;
}
