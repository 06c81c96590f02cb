import { hasParent, whenLeftBehind } from '#services/config/left-behind.ts';

/**
 * For a process that `npm start` started: it ends when it is told to, and when its supervisor is gone.
 * Ctrl-C in a terminal reaches every process of the group; the order of the end is the supervisor's business,
 * so a supervised process waits to be told.
 * @param stop ends the work, then everything that keeps the process running
 */
export function endWhenTold(stop: () => Promise<void>): void {
  const told = new AbortController();
  const once = (): void => {
    if (told.signal.aborted) return;
    told.abort();
    // Work that does not end must not outlive the supervisor's patience.
    setTimeout(() => process.exit(1), 4000).unref();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', once);
  process.on('SIGINT', hasParent() ? () => undefined : once);
  whenLeftBehind(once);
}
