import { hasParent, whenLeftBehind } from '#services/config/left-behind.ts';

const patience = 5000;

/**
 * Aborted when this process should end: asked by a signal, or left behind by the process that started it.
 * Whatever still runs 5 s later is cut off; everything here can be killed at any moment.
 */
export function endingSignal(): AbortSignal {
  const ending = new AbortController();
  const end = (): void => {
    if (ending.signal.aborted) return;
    ending.abort();
    // Not `exit`: its handlers may be what it hangs in.
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), patience).unref();
  };
  process.on('SIGTERM', end);
  // Ctrl-C reaches every process of the group; whoever was started by another waits to be told by it.
  process.on('SIGINT', hasParent() ? () => undefined : end);
  whenLeftBehind(end);
  return ending.signal;
}
