import { chmod, copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureKeyFile } from '../key-file.ts';
import { ownerRole } from '../postgres/database.ts';
import { type ContainerSecrets, rememberedContainerSecrets } from '../remembered.ts';

/** What a service is handed: file name → content. */
type Handful = { readonly [file: string]: string };

/** The server's host name among the containers. */
const host = 'postgres';

const address = (role: string, password: string, database = 'passerelle'): string =>
  `postgres://${role}:${encodeURIComponent(password)}@${host}:5432/${database}`;

function handfuls(secrets: ContainerSecrets): { readonly [service: string]: Handful } {
  const api = {
    DATABASE_API_URL: address('passerelle_api', secrets.api),
    DATABASE_COMMIT_URL: address('passerelle_commit', secrets.commit),
  };
  const worker = { DATABASE_WORKER_URL: address('passerelle_worker', secrets.worker) };
  return {
    postgres: { password: secrets.postgres },
    temporal: { password: secrets.temporal },
    operator: {
      ...api,
      ...worker,
      DATABASE_URL: address(ownerRole, secrets.owner),
      DATABASE_ADMIN_URL: address('postgres', secrets.postgres, 'postgres'),
      TEMPORAL_PASSWORD: secrets.temporal,
    },
    api,
    worker,
  };
}

/** Who seals or opens texts. */
const keyHolders: readonly string[] = ['api', 'worker', 'operator'];
/** PostgreSQL's image runs under an account of its own; nobody else is given its folder. */
const readByOthers: ReadonlySet<string> = new Set(['postgres']);

/**
 * Makes the secrets of a deployment in containers at the first run, in `<root>/vault`, and hands to every service
 * what it needs and no more, each in a folder of its own. Running it again hands out the same.
 * @returns whether the secrets were made now
 * @throws when the vault is damaged, or the key ring gone while the passwords are there
 */
export async function handOut(root: string): Promise<boolean> {
  const vault = path.join(root, 'vault');
  await mkdir(vault, { recursive: true, mode: 0o700 });
  const secretsFile = path.join(vault, 'secrets.json');
  const keyFile = path.join(vault, 'keys.json');
  // The ring first: when it cannot be made nothing else is remembered, and the next run is a first one again.
  const first = await ensureKeyFile(keyFile, existsSync(secretsFile));
  const secrets = await rememberedContainerSecrets(secretsFile);
  for (const [service, handful] of Object.entries(handfuls(secrets))) {
    const folder = path.join(root, service);
    await mkdir(folder, { recursive: true });
    const mode = readByOthers.has(service) ? 0o444 : 0o400;
    for (const [name, content] of Object.entries(handful)) await put(path.join(folder, name), content, mode);
  }
  for (const holder of keyHolders) {
    await copyFile(keyFile, path.join(root, holder, 'keys.json.new'));
    await rename(path.join(root, holder, 'keys.json.new'), path.join(root, holder, 'keys.json'));
  }
  return first;
}

/** Whole or not at all, also over a file that may only be read. */
async function put(file: string, content: string, mode: number): Promise<void> {
  await writeFile(`${file}.new`, content, { mode: 0o600, flush: true });
  await chmod(`${file}.new`, mode);
  await rename(`${file}.new`, file);
}
