/** Numbers that look random and are the same for the same seed (mulberry32): a run can be had again. */
export interface Random {
  /** From 0 to below 1. */
  next(): number;
  /** One of several. */
  one<T>(several: readonly T[]): T;
  /** Between two numbers. */
  between(low: number, high: number): number;
}

/** A stream of numbers from a seed. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    one: (several) => {
      const found = several[Math.floor(next() * several.length)];
      if (found === undefined) throw new Error('nothing to choose from');
      return found;
    },
    between: (low, high) => low + next() * (high - low),
  };
}
