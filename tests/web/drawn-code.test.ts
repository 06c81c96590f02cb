import { expect, test } from 'vitest';
import { drawnCode } from '#services/web/links/drawn-code.ts';
import { encode } from 'uqr';

/** The squares that a path makes black, as a browser strokes it. */
function blackOn(path: string): ReadonlySet<string> {
  const black = new Set<string>();
  let [x, y] = [0, 0];
  for (const [, move = '', first = '', second = ''] of path.matchAll(/([Mmh])(\d+)(?: (\d+(?:\.5)?))?/g)) {
    if (move === 'M') [x, y] = [Number(first), Number(second) - 0.5];
    if (move === 'm') x += Number(first);
    if (move !== 'h') continue;
    for (let n = 0; n < Number(first); n += 1) black.add(`${x + n} ${y}`);
    x += Number(first);
  }
  return black;
}

const addresses = [
  'http://127.0.0.1:4000/l/7k2m-9xqd-4trb-c0vw',
  'https://passerelle.example.org/l/0000-0000-0000-0000',
  `https://${'a-long-name.'.repeat(8)}example.org/l/zzzz-zzzz-zzzz-zzzz`,
];

test.each(addresses)('every square of the code of %s is drawn, and no other', (address) => {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const expected = data.flatMap((row, y) => row.flatMap((isBlack, x) => (isBlack ? [`${x} ${y}`] : [])));
  const { path, viewBox } = drawnCode(address);
  expect(blackOn(path)).toEqual(new Set(expected));
  expect(viewBox).toBe(`-4 -4 ${size + 8} ${size + 8}`);
});

test('the three corners by which a camera finds it stand where they belong', () => {
  const { path, viewBox } = drawnCode(addresses[0] ?? '');
  const black = blackOn(path);
  const size = Number(viewBox.split(' ')[2]) - 8;
  const ring = Array.from({ length: 7 }, (_, n) => n);
  for (const [left, top] of [
    [0, 0],
    [size - 7, 0],
    [0, size - 7],
  ] as const) {
    for (const n of ring)
      for (const at of [`${left + n} ${top}`, `${left + n} ${top + 6}`, `${left} ${top + n}`])
        expect(black.has(at)).toBe(true);
    expect(black.has(`${left + 1} ${top + 1}`)).toBe(false);
    expect(black.has(`${left + 3} ${top + 3}`)).toBe(true);
  }
});
