import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { kinds } from '#domain/kinds.ts';

const run = z.object({
  /** Part of every Idempotency-Key of this run. */
  run: z.string(),
  /** The day that `today` means, so that a run that goes on tomorrow sends the same. */
  today: z.string(),
  /** Which text was played: a file that changed meanwhile is not gone on with. */
  print: z.string(),
  /** The step that is next, from 0. */
  next: z.int(),
  ids: z.partialRecord(z.enum(kinds), z.string()),
  /** One-time links not used yet; and the one in use, kept until its answer came. */
  links: z.array(z.string()),
  /** What is being sent: kept before it goes, so that the same is sent again. */
  sending: z.object({ key: z.string(), body: z.record(z.string(), z.unknown()) }).nullable(),
  /** How many inputs of the next step are done. */
  done: z.int(),
});

/** Where a run of a scenario stands. */
export type Run = z.infer<typeof run>;

/** Keeps a run in a file, whole or not at all (mode 600: it may hold one-time links). */
export interface RunFile {
  read(): Promise<Run | undefined>;
  write(one: Run): Promise<void>;
}

/** The file in which a run is remembered. */
export function runFile(folder: string, name: string): RunFile {
  const file = path.join(folder, `${name}.json`);
  return {
    async read() {
      const text = await readFile(file, 'utf8').catch(() => 'null');
      try {
        return run.safeParse(JSON.parse(text)).data;
      } catch {
        return undefined;
      }
    },
    async write(one) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(`${file}.new`, JSON.stringify(one), { mode: 0o600 });
      await rename(`${file}.new`, file);
    },
  };
}
