/** A piece of free text as people meant it: lines that belong together, or a list. */
export type Block =
  | { readonly as: 'paragraph'; readonly lines: readonly string[] }
  | { readonly as: 'bullets'; readonly items: readonly string[] }
  | { readonly as: 'numbers'; readonly start: number; readonly items: readonly string[] };

interface Marked {
  readonly sign: string;
  readonly number: number;
  readonly rest: string;
}

const bullet = /^\s*([-–•*])\s+(\S.*)$/u;
const numbered = /^\s*(\d{1,3})([.)])\s+(\S.*)$/u;

/** The sign in front of a line, if there is one; a number counts as the sign that follows it. */
function marked(line: string): Marked | undefined {
  const [, sign, said] = bullet.exec(line) ?? [];
  if (sign !== undefined && said !== undefined) return { sign, number: 0, rest: said };
  const [, digits, closing, rest] = numbered.exec(line) ?? [];
  if (digits === undefined || closing === undefined || rest === undefined) return undefined;
  return { sign: closing, number: Number(digits), rest };
}

const follows = (first: Marked, next: Marked | undefined, far: number): next is Marked =>
  next !== undefined &&
  next.sign === first.sign &&
  (first.number === 0 || next.number === first.number + far);

/** The lines from `at` on that make one list: the same sign, numbers counting up by one. Empty when they are none. */
function listFrom(lines: readonly string[], at: number): readonly Marked[] {
  const first = marked(lines[at] ?? '');
  if (first === undefined) return [];
  const found = [first];
  for (let next = marked(lines[at + 1] ?? ''); follows(first, next, found.length);) {
    found.push(next);
    next = marked(lines[at + found.length] ?? '');
  }
  // A line alone is no list: it may be a note under an asterisk, a dialogue, or a day of the month.
  return found.length > 1 ? found : [];
}

/**
 * Free text → paragraphs and lists, shared by everything that prints. An empty line ends a paragraph; two lines or
 * more with the same sign (`-`, `–`, `•`, `*`) or counting up (`1.`, `1)`) are a list. Everything else is kept to
 * the letter: no sign in a text is ever markup.
 */
export function blocksOf(text: string): readonly Block[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u).map((one) => one.trimEnd());
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  const close = (): void => {
    if (paragraph.length > 0) blocks.push({ as: 'paragraph', lines: paragraph });
    paragraph = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const list = listFrom(lines, at);
    const [first] = list;
    const line = lines[at] ?? '';
    if (first !== undefined) {
      close();
      const items = list.map((one) => one.rest);
      blocks.push(
        /[.)]/.test(first.sign) ? { as: 'numbers', start: first.number, items } : { as: 'bullets', items },
      );
      at += list.length - 1;
    } else if (line.trim() === '') close();
    else paragraph.push(line);
  }
  close();
  return blocks;
}
