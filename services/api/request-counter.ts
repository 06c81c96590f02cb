interface Window {
  readonly since: number;
  count: number;
}

type Answer = (error: Error | null, result?: { current: number; ttl: number }) => void;

const mostKeys = 10_000;

/**
 * Counts the requests of a token within a window. The plugin's own store hands out the counter itself, which it
 * reads later: of requests that come in one tick, all see the last count, and none of them is let in.
 */
export class RequestCounter {
  readonly windows = new Map<string, Window>();

  incr(key: string, answer: Answer, timeWindow: number): void {
    const now = Date.now();
    const known = this.windows.get(key);
    const window = known && now - known.since < timeWindow ? known : { since: now, count: 0 };
    window.count += 1;
    if (this.windows.size >= mostKeys) this.windows.clear();
    this.windows.set(key, window);
    answer(null, { current: window.count, ttl: timeWindow - (now - window.since) });
  }

  /** Every route counts together. */
  child(): RequestCounter {
    return this;
  }
}
