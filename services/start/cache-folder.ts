import os from 'node:os';
import path from 'node:path';

/** The user's folder for things that can be fetched again (programs, not data). */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const home = os.homedir();
  const base =
    environment['XDG_CACHE_HOME'] ??
    (process.platform === 'darwin'
      ? path.join(home, 'Library', 'Caches')
      : process.platform === 'win32'
        ? (environment['LOCALAPPDATA'] ?? path.join(home, 'AppData', 'Local'))
        : path.join(home, '.cache'));
  return path.join(base, 'passerelle');
}
