/**
 * Lets a few go at a time and a few wait, each person once: nobody takes the turns of the others. `false` from `take`
 * when this person has one already, or too many wait.
 */
export class Turns {
  readonly #atATime: number;
  readonly #waiting: number;
  readonly #queue: (() => void)[] = [];
  readonly #people = new Set<string>();
  #going = 0;

  constructor(atATime: number, waiting: number) {
    this.#atATime = atATime;
    this.#waiting = waiting;
  }

  async take(who: string): Promise<boolean> {
    if (this.#people.has(who)) return false;
    if (this.#going < this.#atATime) {
      this.#going += 1;
      this.#people.add(who);
      return true;
    }
    if (this.#queue.length >= this.#waiting) return false;
    this.#people.add(who);
    // The turn is handed over by `give`: the number of those that go stays the same.
    await new Promise<void>((resolve) => void this.#queue.push(resolve));
    return true;
  }

  give(who: string): void {
    this.#people.delete(who);
    const next = this.#queue.shift();
    if (next) next();
    else this.#going -= 1;
  }
}
