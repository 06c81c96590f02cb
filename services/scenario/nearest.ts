/** How many letters have to be changed, added or removed to make one word of the other. */
function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (const [row, letter] of one.split('').entries()) {
    const line = [row + 1];
    for (const [column, opposite] of other.split('').entries()) {
      const changed = (above[column] ?? 0) + (letter === opposite ? 0 : 1);
      line.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1));
    }
    above = line;
  }
  return above.at(-1) ?? 0;
}

/** The known word that was probably meant; nothing when none is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const given = word.toLowerCase();
  const [best] = [...known]
    .map((one) => ({ one, far: distance(given, one.toLowerCase()) }))
    .filter(({ one, far }) => far <= Math.max(2, Math.floor(one.length / 3)))
    .toSorted((a, b) => a.far - b.far);
  return best?.one;
}

/** A sentence about a word that is not known, with the one that was probably meant, or all there are. */
export function notKnown(what: string, word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  const hint = meant === undefined ? `known: ${known.join(', ')}` : `did you mean "${meant}"?`;
  return `${what} "${word}" is not known; ${hint}`;
}
