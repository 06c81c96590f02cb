import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';

const problem = z.object({ detail: z.string() });

/** What /readyz says: true, or why not yet. */
export type Readiness = { readonly ready: true } | { readonly ready: false; readonly because: string };

/** Asks a Passerelle once whether it is ready. */
export async function readiness(origin: string): Promise<Readiness> {
  try {
    const response = await fetch(`${origin}/readyz`, {
      headers: { 'accept-language': 'en' },
      signal: AbortSignal.timeout(3000),
    });
    const body: unknown = await response.json().catch(() => undefined);
    if (response.status === 200) return { ready: true };
    return {
      ready: false,
      because: problem.safeParse(body).data?.detail ?? `/readyz answers ${response.status}`,
    };
  } catch {
    return { ready: false, because: 'the API does not answer yet' };
  }
}

/**
 * Waits until a Passerelle is ready.
 * @param say told each new reason why it is not yet
 * @throws with the last reason after `patience` ms
 */
export async function untilReady(
  origin: string,
  say: (reason: string) => void,
  stopping: AbortSignal,
  patience = 90_000,
): Promise<void> {
  const until = performance.now() + patience;
  let last = '';
  while (!stopping.aborted) {
    const now = await readiness(origin);
    if (now.ready) return;
    if (now.because !== last) say(now.because);
    last = now.because;
    if (performance.now() > until) throw new Error(`Passerelle does not become ready: ${last}.`);
    await pause(50);
  }
}
