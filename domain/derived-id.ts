/** An id made of another one and a number below 256, always the same: several elements born of one command. */
export const derivedId = (from: string, n: number): string =>
  from.slice(0, -2) + n.toString(16).padStart(2, '0');
