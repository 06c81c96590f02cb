/** What the command that fills a draft takes: the texts of its clauses, and what is kept, in UTF-16 units. */
export const longestClause = 4000;
export const longestKept = 20_000;
/** Sixty clauses in all, and up to ten of them are said once. */
export const mostSeveral = 50;

/** A text that fits, and the rest of it: cut at the end of a line, a sentence or a word, never inside one. */
export function fitting(text: string, longest: number): readonly [fits: string, rest: string] {
  if (text.length <= longest) return [text, ''];
  const head = text.slice(0, longest + 1);
  const ends = [/\n/gu, /[.!?;]\s/gu, /\s/gu].map((mark) => [...head.matchAll(mark)].at(-1)?.index ?? -1);
  const [line = -1, sentence = -1, word = -1] = ends;
  const far = longest / 2;
  const at = line > far ? line : sentence > far ? sentence + 1 : word;
  return at <= 0 ? ['', text] : [text.slice(0, at).trim(), text.slice(at).trim()];
}
