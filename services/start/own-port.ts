import { setTimeout as pause } from 'node:timers/promises';
import { isFree } from './ports.ts';

/**
 * Waits a moment for a port that a dying API of ours may still hold.
 * @throws what to do when another program has it
 */
export async function mustBeFree(host: string, port: number, patience = 1500): Promise<void> {
  const until = performance.now() + patience;
  while (!(await isFree(port, host))) {
    if (performance.now() > until) {
      throw new Error(
        `Port ${port} of ${host} is used by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
      );
    }
    await pause(100);
  }
}
