import { readFileSync } from 'node:fs';

/**
 * A setting: its value, or else what stands in the file that NAME_FILE names, as container platforms hand out
 * secrets. A value that is set wins; an empty one counts as unset; the end of the line is no part of a secret.
 * @throws naming the setting, never the content, when the file cannot be read
 */
export function settingIn(source: NodeJS.ProcessEnv, name: string): string | undefined {
  const value = source[name];
  if (value !== undefined && value !== '') return value;
  const file = source[`${name}_FILE`];
  if (file === undefined || file === '') return undefined;
  try {
    return readFileSync(file, 'utf8').trimEnd() || undefined;
  } catch (error) {
    throw new Error(`${name}_FILE names a file that cannot be read: ${file}`, { cause: error });
  }
}
