import { encode } from 'uqr';

/** The white that a reader wants around a code, in squares of the code. */
const around = 4;

/** An address as a QR code, drawn by one path of an SVG in `currentcolor`. */
export interface DrawnCode {
  readonly viewBox: string;
  readonly path: string;
}

/** The stretches of black in a row, each as where it begins and how far it goes. */
const stretchesIn = (row: readonly boolean[]): readonly (readonly [from: number, length: number])[] =>
  row.flatMap((isBlack, from) => {
    if (!isBlack || row[from - 1]) return [];
    const end = row.indexOf(false, from);
    return [[from, (end === -1 ? row.length : end) - from] as const];
  });

/** Strokes along a row, one square high: the next begins where the last ended. */
function strokesOf(row: readonly boolean[], line: number): string {
  let at = 0;
  const strokes = stretchesIn(row).map(([from, length], n) => {
    const move = n === 0 ? `M${from} ${line}.5` : `m${from - at} 0`;
    at = from + length;
    return `${move}h${length}`;
  });
  return strokes.join('');
}

/** Draws an address. A strip is folded and handled, so that a part of the code may be missing. */
export function drawnCode(address: string): DrawnCode {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const width = size + 2 * around;
  return { viewBox: `${-around} ${-around} ${width} ${width}`, path: data.map(strokesOf).join('') };
}
