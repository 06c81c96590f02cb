import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { keptStyles, styles } from '#services/styles/compile.ts';

type Tokens = { readonly [name: string]: string };

const tokens: { light: Tokens; dark: Tokens } = { light: {}, dark: {} };
beforeAll(async () => {
  const source = await readFile('services/web/styles/_tokens.scss', 'utf8');
  const named = (name: string): Tokens => {
    const block = new RegExp(`\\$${name}: \\(([^)]*)\\)`).exec(source)?.[1] ?? '';
    return Object.fromEntries(
      [...block.matchAll(/([a-z-]+): (#[0-9a-f]{6})/g)].map((one) => [one[1], one[2]]),
    );
  };
  tokens.light = named('light');
  tokens.dark = named('dark');
});

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) return 0;
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = [
  'page',
  'surface',
  'sunken',
  'wood-tint',
  'plum-tint',
  'river-tint',
  'error-tint',
  'ok-tint',
];

const texts: readonly (readonly [text: string, ground: string])[] = [
  ...grounds.map((ground) => ['ink', ground] as const),
  ...['page', 'surface', 'sunken', 'wood-tint', 'plum-tint'].map((ground) => ['soft', ground] as const),
  ...['page', 'surface', 'sunken', 'wood-tint', 'plum-tint'].map((ground) => ['brand', ground] as const),
  ...['page', 'surface'].map((ground) => ['brand-hover', ground] as const),
  ['on-brand', 'brand'],
  ['on-brand', 'brand-hover'],
  ['river', 'page'],
  ['river', 'surface'],
  ['wood', 'page'],
  ['wood', 'wood-tint'],
  ['error', 'page'],
  ['error', 'surface'],
  ['error', 'error-tint'],
  ['ok', 'page'],
  ['ok', 'ok-tint'],
  ['lamp-ink', 'lamp'],
];

const edges: readonly (readonly [edge: string, ground: string])[] = [
  ...['page', 'surface', 'wood-tint', 'plum-tint'].map((ground) => ['edge', ground] as const),
  ['wood', 'wood-tint'],
  ['brand', 'surface'],
];

test.each(['light', 'dark'] as const)('in %s every text stands out by 4.5 and every edge by 3', (mode) => {
  const low = (pairs: typeof texts, least: number): readonly string[] =>
    pairs.flatMap(([one, ground]) => {
      const found = contrast(tokens[mode][one], tokens[mode][ground]);
      return found < least ? [`${one} on ${ground}: ${found.toFixed(1)}`] : [];
    });
  expect(low(texts, 4.5)).toEqual([]);
  expect(low(edges, 3)).toEqual([]);
});

test('light and dark have the same names, and the figures are those of the definition', () => {
  expect(Object.keys(tokens.dark)).toEqual(Object.keys(tokens.light));
  expect(Object.keys(tokens.light)).toHaveLength(21);
  expect(contrast('#ffffff', '#000000')).toBe(21);
  expect(contrast(tokens.light['line'], tokens.light['page'])).toBeLessThan(3);
});

test('the style sheet that is kept is the one that the theme makes (write it anew with npm run styles)', async () => {
  expect(await readFile(keptStyles, 'utf8')).toBe(styles());
});
