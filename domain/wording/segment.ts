/** A stretch of the text; offsets in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A line of the text, or one bullet of it. */
export interface Line extends Span {
  readonly bullet: boolean;
  /** Whether an empty line stands before it. */
  readonly afterGap: boolean;
}

/** A clause and the sentence it is part of: one sentence gives one finding. */
export interface Clause extends Span {
  readonly sentence: number;
}

const bulletMark = /^(?:[-–—•●▪‣◦►✓✔*·>o]|\d{1,2}[.)]|[a-z]\))\s+/u;
const startsBullets = /:\s+[-–—•*](?=\s)/u;
const inlineBullet = /(?<=\s)[-–—•●▪‣*](?=\s)/gu;
const anywhereBullet = /[•●▪‣◦►✓✔](?=\s)/gu;
// A line this long that stops without a full stop was cut by a mail programme or a PDF.
const wrappedFrom = 50;

/** A span without the white space at its ends. */
function trimmed(text: string, span: Span): Span {
  const inside = text.slice(span.start, span.end);
  const start = span.start + (inside.length - inside.trimStart().length);
  return { start, end: Math.max(start, span.start + inside.trimEnd().length) };
}

function wraps(text: string, before: Line, line: Line): boolean {
  if (line.bullet || line.afterGap || before.end - before.start < wrappedFrom) return false;
  return !/[.!?:;…]/u.test(text[before.end - 1] ?? '') && /\p{Ll}/u.test(text[line.start] ?? '');
}

/** The pieces of a line around the matches of a mark; the first piece is what stands before any mark. */
function cut(text: string, line: Span, mark: RegExp): readonly Span[] {
  const cuts = [...text.slice(line.start, line.end).matchAll(mark)].map((found) => line.start + found.index);
  return [line.start, ...cuts].map((start, index) => ({
    start: index === 0 ? start : start + 1,
    end: cuts[index] ?? line.end,
  }));
}

function bulletsOf(text: string, line: Line): readonly Line[] {
  const written = text.slice(line.start, line.end);
  const pieces = cut(text, line, startsBullets.test(written) ? inlineBullet : anywhereBullet);
  return pieces
    .map((piece, index) => ({ ...line, ...trimmed(text, piece), bullet: line.bullet || index > 0 }))
    .filter((piece) => piece.end > piece.start);
}

/** The lines of a text: wrapped lines joined, bullets apart and without their mark. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let afterGap = false;
  for (const found of text.matchAll(/[^\n\r\u2028\u2029]+|\r?\n/gu)) {
    const span = trimmed(text, { start: found.index, end: found.index + found[0].length });
    if (span.end === span.start) {
      afterGap ||= found[0].trim() === '' && text[found.index - 1] === '\n';
      continue;
    }
    const mark = bulletMark.exec(text.slice(span.start, Math.min(span.end, span.start + 8)))?.[0] ?? '';
    const line: Line = { start: span.start + mark.length, end: span.end, bullet: mark !== '', afterGap };
    const before = lines.at(-1);
    if (before && wraps(text, before, line)) lines[lines.length - 1] = { ...before, end: line.end };
    else lines.push(line);
    afterGap = false;
  }
  return lines.flatMap((line) => bulletsOf(text, line));
}

// Nobody reads a clause this long; the bound keeps the work linear in the text.
const longestClause = 600;

const abbreviations = new Set(
  'p ex p.ex cf m mm mme mmes dr art min max env nr n° bv b.v i.p.v o.a d.w.z m.b.t e.g i.e incl resp tel tél ca dhr mevr ev evt c.-à-d vs st no'.split(
    ' ',
  ),
);
// A full stop, a semicolon, or a word that turns the sentence round: what follows stands for itself.
const boundary =
  /[.!?…](?=["»”)\]]?\s)|;|(?<=[\s,])(?:mais|toutefois|cependant|par contre|maar|echter|but|however)(?=\s)/giu;

function abbreviated(text: string, from: number, dot: number): boolean {
  const before = text.slice(Math.max(from, dot - 12), dot);
  const word = (before.split(/[\s(«"]/u).at(-1) ?? '').toLowerCase();
  if (abbreviations.has(word)) return true;
  return word === 'etc' && /^\s+\p{Ll}/u.test(text.slice(dot + 1, dot + 4));
}

/** A clause in pieces that can be judged one by one, cut at white space; never inside a surrogate pair. */
function piecesOf(text: string, span: Span): readonly Span[] {
  const pieces: Span[] = [];
  for (let { start } = span; start < span.end;) {
    const end = start + longestClause < span.end ? cutBefore(text, start, start + longestClause) : span.end;
    pieces.push(trimmed(text, { start, end }));
    start = end;
  }
  return pieces.filter((piece) => piece.end > piece.start);
}

function cutBefore(text: string, start: number, latest: number): number {
  const space = text.lastIndexOf(' ', latest);
  if (space > start + longestClause / 2) return space;
  return /[\uDC00-\uDFFF]/u.test(text[latest] ?? '') ? latest - 1 : latest;
}

/** The clauses of a line. */
export function clausesOf(text: string, line: Span): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = line.start;
  let sentence = 0;
  const close = (end: number): void => {
    for (const piece of piecesOf(text, { start, end })) clauses.push({ ...piece, sentence });
  };
  for (const found of text.slice(line.start, line.end).matchAll(boundary)) {
    const at = line.start + found.index;
    if (found[0] === '.' && abbreviated(text, line.start, at)) continue;
    const turns = found[0].length > 1;
    close(turns ? at : at + 1);
    start = turns ? at : at + 1;
    if (!turns) sentence += 1;
  }
  close(line.end);
  return clauses;
}
