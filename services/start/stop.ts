/** The user's wish to end, as a promise and as a signal. */
export interface Told {
  readonly asked: Promise<void>;
  readonly signal: AbortSignal;
}

/** How long (ms) it may take to notice that npm was ended. */
export const noticing = 200;

/** Listens for Ctrl-C, SIGTERM and a closed terminal. A second Ctrl-C does not hurry: the end is short anyway. */
export function whenToldToStop(): Told {
  const stopping = new AbortController();
  const asked = new Promise<void>((resolve) => {
    const stop = (): void => {
      if (!stopping.signal.aborted) process.stdout.write('\nStopping…\n');
      stopping.abort();
      resolve();
    };
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop);
    whenNpmIsGone(stop);
  });
  return { asked, signal: stopping.signal };
}

/** Ended by SIGTERM, npm ends only the shell between it and us, and that shell tells nobody: we get another parent. */
function whenNpmIsGone(stop: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const looking = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(looking);
    stop();
  }, noticing);
  looking.unref();
}
