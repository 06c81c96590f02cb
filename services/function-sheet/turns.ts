/** Lets a few go at a time and a few wait; `false` from `take` when too many wait already. */
export class Turns {
  readonly #atATime: number;
  readonly #waiting: number;
  readonly #queue: (() => void)[] = [];
  #going = 0;

  constructor(atATime: number, waiting: number) {
    this.#atATime = atATime;
    this.#waiting = waiting;
  }

  async take(): Promise<boolean> {
    if (this.#going < this.#atATime) {
      this.#going += 1;
      return true;
    }
    if (this.#queue.length >= this.#waiting) return false;
    // The turn is handed over by `give`: the number of those that go stays the same.
    await new Promise<void>((resolve) => void this.#queue.push(resolve));
    return true;
  }

  give(): void {
    const next = this.#queue.shift();
    if (next) next();
    else this.#going -= 1;
  }
}
