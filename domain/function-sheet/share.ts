/** A share of the time as sheets write it: « 60 % », « env. 60 % du temps ». */
const figure =
  '(?:(?:env(?:iron|\\.)?|±|~|\\+/-|ca\\.?|ongeveer|about)\\s*)?\\d{1,3}(?:[.,]\\d{1,2})?\\s*%(?:\\s*(?:du temps(?: de travail)?|van de (?:tijd|werktijd|arbeidstijd)|of (?:the |working )?time))?';

const isFigure = new RegExp(`^${figure}$`, 'iu');
// Only what stands apart: « réduire l’absentéisme de 10 % » is what the mission says.
const atEnd = new RegExp(
  `\\s*(?:\\(\\s*(${figure})\\s*\\)|(?:\\s[-–—|]|[|:])\\s*(${figure}))(\\s*[:.;])?$`,
  'iu',
);
const inNumbers = /^\d{1,3}(?:[.,]\d{1,2})?$/u;

/** A mission and the share of the time that stood at the end of one of its lines. */
export interface Shared {
  readonly text: string;
  /** As the sheet writes it, `null` without any or with several. */
  readonly share: string | null;
}

/** A line without its share, and the share; a line that is nothing else becomes empty. */
function lineWithout(line: string): readonly [bare: string, share: string | null] {
  const bare = line.replace(/^\s*-\s/u, '').trim();
  if (isFigure.test(bare)) return ['', bare];
  const found = atEnd.exec(line);
  if (!found) return [line, null];
  const [whole, inside, behind, mark = ''] = found;
  const before = line.slice(0, -whole.length);
  return before.trim() === '' ? [line, null] : [`${before}${mark}`, inside ?? behind ?? null];
}

/**
 * A mission without its share of the time: behind its first line, or alone on its last. Below the first line, a share
 * belongs to what it stands behind and stays.
 */
export function withoutShare(text: string): Shared {
  const [first = '', ...below] = text.split('\n');
  const [bare, share] = lineWithout(first);
  if (share !== null && bare !== '') return { text: [bare, ...below].join('\n'), share };
  const last = below.at(-1);
  const [rest, alone] = last === undefined ? ['', null] : lineWithout(last);
  return rest === '' && alone !== null
    ? { text: [first, ...below.slice(0, -1)].join('\n'), share: alone }
    : { text, share: null };
}

/** The cells of a row of tasks without those that hold a share: in a column of shares, a bare number is one too. */
export function cellsWithoutShare(
  cells: readonly string[],
  columns: readonly string[],
): { readonly cells: readonly string[]; readonly share: string | null } {
  const numbers = columns.some((one) => one.includes('%'));
  const isShare = (cell: string): boolean => isFigure.test(cell) || (numbers && inNumbers.test(cell));
  const found = cells.slice(1).filter(isShare);
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return { cells, share: null };
  return {
    cells: cells.filter((one, n) => n === 0 || !isShare(one)),
    share: only.includes('%') ? only : `${only} %`,
  };
}
