import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { freePorts, isFree } from './ports.ts';

const ports = z.object({ postgres: z.int(), temporal: z.int(), temporalUi: z.int() });
export type Ports = z.infer<typeof ports>;

const secrets = z.object({
  postgres: z.string(),
  owner: z.string(),
  api: z.string(),
  commit: z.string(),
  worker: z.string(),
});
/** Passwords of the database roles that Passerelle made. */
export type Secrets = z.infer<typeof secrets>;

const containerSecrets = secrets.extend({ temporal: z.string() });
/** The same where Temporal keeps its own databases on the same server. */
export type ContainerSecrets = z.infer<typeof containerSecrets>;

/** The ports of last time where they are still free, others where not; remembered in the file. */
export async function rememberedPorts(file: string): Promise<Ports> {
  const before = ports.safeParse(await readJson(file)).data;
  const [one = 0, two = 0, three = 0] = await freePorts(3);
  const now = {
    postgres: await keep(before?.postgres, one),
    temporal: await keep(before?.temporal, two),
    temporalUi: await keep(before?.temporalUi, three),
  };
  await writeJson(file, now);
  return now;
}

const keep = async (port: number | undefined, fresh: number): Promise<number> =>
  port !== undefined && (await isFree(port)) ? port : fresh;

/** The ports of last time; undefined before the first start. */
export const lastPorts = async (file: string): Promise<Ports | undefined> =>
  ports.safeParse(await readJson(file)).data;

/**
 * The passwords of this data folder, made at its first start (file mode 600).
 * @throws when the file is there but unreadable: new ones would lock the existing database
 */
export const rememberedSecrets = (file: string): Promise<Secrets> => remembered(file, secrets);

/** The passwords of a deployment in containers, remembered in the same way. */
export const rememberedContainerSecrets = (file: string): Promise<ContainerSecrets> =>
  remembered(file, containerSecrets);

async function remembered<S extends z.ZodObject>(file: string, schema: S): Promise<z.infer<S>> {
  const before = await readJson(file);
  if (before !== undefined) {
    const parsed = schema.safeParse(before);
    if (parsed.success) return parsed.data;
    throw new Error(
      `${file} is damaged: put it back from a copy, or remove the whole data folder to begin anew.`,
    );
  }
  const made = schema.parse(Object.fromEntries(Object.keys(schema.shape).map((name) => [name, word()])));
  await writeJson(file, made);
  return made;
}

const word = (): string => randomBytes(24).toString('base64url');

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Writes a file that only its owner reads, whole or not at all. */
export async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(`${file}.new`, `${JSON.stringify(value, undefined, 2)}\n`, { mode: 0o600, flush: true });
  await rename(`${file}.new`, file);
}
