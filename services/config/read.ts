import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Environment, environmentSchema } from './environment.ts';
import { settingIn } from './from-file.ts';

/** Settings that cannot be used; the message names all of them at once. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

const meanings: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  Object.entries(environmentSchema.shape).map(([name, schema]) => [name, schema.description]),
);

/**
 * Reads the settings, each from its own value or from the file that NAME_FILE names; an empty one counts as unset.
 * @throws ConfigurationError listing every setting that is wrong and what it means (never its value: it may be secret)
 */
export function readEnvironment(source: NodeJS.ProcessEnv): Environment {
  const { given, unreadable } = gather(source);
  const parsed = environmentSchema.safeParse(given);
  if (parsed.success && unreadable.length === 0) return parsed.data;
  const wrong = (parsed.error?.issues ?? []).map((issue) => {
    const name = String(issue.path[0]);
    return `  ${name} ${issue.message.replace(/^(?!must)/, 'is wrong: ')}\n    ${meanings[name] ?? ''}`;
  });
  throw new ConfigurationError(`These settings cannot be used:\n${[...unreadable, ...wrong].join('\n')}`);
}

function gather(source: NodeJS.ProcessEnv) {
  const given: Record<string, string | undefined> = {};
  const unreadable: string[] = [];
  for (const name of Object.keys(meanings)) {
    try {
      given[name] = settingIn(source, name);
    } catch (error) {
      unreadable.push(`  ${error instanceof Error ? error.message : name}\n    ${meanings[name] ?? ''}`);
    }
  }
  return { given, unreadable };
}

/** Reads `.env` of the working folder when there is one (what is set already wins), then the settings. */
export function loadEnvironment(folder: string = process.cwd()): Environment {
  const envFile = path.join(folder, '.env');
  if (existsSync(envFile)) process.loadEnvFile(envFile);
  return readEnvironment(process.env);
}

/** The address that people type. */
export const publicUrl = (environment: Environment): string =>
  environment.PUBLIC_URL?.replace(/\/+$/, '') ?? ownOrigin(environment);

/** The address by which this machine itself reaches the API. */
export function ownOrigin(environment: Pick<Environment, 'HOST' | 'PORT'>): string {
  const host = ['0.0.0.0', '::'].includes(environment.HOST) ? '127.0.0.1' : environment.HOST;
  return `http://${host.includes(':') ? `[${host}]` : host}:${environment.PORT}`;
}
