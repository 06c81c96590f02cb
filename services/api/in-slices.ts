import { setImmediate } from 'node:timers/promises';

/** How long a calculation goes on before others are answered. */
const slice = 15;

let before: Promise<void> = Promise.resolve();

/** The next turn of the event loop that no other calculation has: however many there are, one slice goes in each. */
function nextTurn(): Promise<void> {
  before = before.then(() => setImmediate());
  return before;
}

/**
 * Does a calculation that may be long, a slice at a time, so that whoever else asks something is answered meanwhile. It
 * yields where it may pause; what is short is done at once.
 */
export async function inSlices<R>(calculation: Generator<void, R>): Promise<R> {
  for (;;) {
    const end = performance.now() + slice;
    do {
      const step = calculation.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await nextTurn();
  }
}
