import { Socket } from 'node:net';

/**
 * A connection that sends all that is corked in one turn of the event loop at once, when the turn ends: whoever receives
 * it is woken once and finds everything.
 */
export class GatheringSocket extends Socket {
  #gathers = false;

  override cork(): void {
    super.cork();
    if (this.#gathers) return;
    this.#gathers = true;
    // Corks are counted: this one outlives the turn, and `end` goes past all of them.
    super.cork();
    setImmediate(() => {
      this.#gathers = false;
      this.uncork();
    });
  }
}
