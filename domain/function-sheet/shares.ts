/** The parts of the work with people and with the team, in per cent. */
export interface Shares {
  readonly line1: number;
  readonly line2: number;
}

const first = '(?:premi[èe]re|1[èe]?re|eerste|first|1e) ?(?:ligne|lijn|line)|(?:ligne|lijn|line) 1';
const second =
  '(?:deuxi[èe]me|seconde|2[èe]?(?:me)?|tweede|second) ?(?:ligne|lijn|line)|(?:ligne|lijn|line) 2';
const near = '[^%\\n]{0,40}?\\b(\\d{1,3}) ?%';

/** The one share that a text gives to a line; none where it gives several that differ. */
function shareOf(text: string, line: string): number | undefined {
  const found = [...text.matchAll(new RegExp(`(?:${line})(?!\\p{L}|\\d)${near}`, 'giu'))].map(([, figure]) =>
    Number(figure),
  );
  return new Set(found).size === 1 ? found[0] : undefined;
}

/** The shares of the first and the second line, where a sheet says both: « Missions de première ligne (60 %) ». */
export function sharesIn(text: string): Shares | undefined {
  const line1 = shareOf(text, first);
  const line2 = shareOf(text, second);
  if (line1 === undefined || line2 === undefined || line1 + line2 > 100) return undefined;
  return { line1, line2 };
}

const heads = (text: string, line: string): boolean =>
  new RegExp(`(?:${line})(?!\\p{L}|\\d)`, 'iu').test(text);

/** The same from a table or a list of tasks, where one of them is the first line and one the second. */
export function sharesOfLines(
  shares: readonly { readonly head: string; readonly share: string }[],
): Shares | undefined {
  const [line1, line2] = [first, second].map((line) => {
    const [one, ...others] = shares.filter(({ head }) => heads(head, line));
    return others.length > 0 ? undefined : /^\d{1,3}(?= ?%)/u.exec(one?.share ?? '')?.[0];
  });
  if (line1 === undefined || line2 === undefined || Number(line1) + Number(line2) > 100) return undefined;
  return { line1: Number(line1), line2: Number(line2) };
}
