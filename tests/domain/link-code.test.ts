import { expect, test } from 'vitest';
import { newLink } from '#db/ids.ts';
import { linkIn, linkInFours } from '#domain/link-code.ts';

test('a link is four times four signs, and the same however it is typed', () => {
  for (let n = 0; n < 50; n += 1) {
    const link = newLink();
    expect(link).toMatch(/^[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){3}$/);
    const code = linkIn(link);
    expect(code).toHaveLength(16);
    expect(linkInFours(code ?? '')).toBe(link);
    for (const typed of [link.toUpperCase(), link.replaceAll('-', ' '), ` ${link.replaceAll('-', '')} `])
      expect(linkIn(typed)).toBe(code);
  }
});

test('letters that are read as others are understood', () => {
  expect(linkIn('OIL0-oil1-7k2m-9xqd')).toBe('011001117k2m9xqd');
});

test('what is no link is none', () => {
  for (const typed of [
    '',
    '7k2m-9xqd-4trb-c0v',
    '7k2m-9xqd-4trb-c0vwx',
    '7k2m-9xqd-4trb-c0vu',
    "' or 1=1 --     ",
  ])
    expect(linkIn(typed)).toBeUndefined();
});

test('links are not guessed: all signs come, none twice as often as another', () => {
  const counts = new Map<string, number>();
  for (let n = 0; n < 2000; n += 1)
    for (const sign of linkIn(newLink()) ?? '') counts.set(sign, (counts.get(sign) ?? 0) + 1);
  expect(counts.size).toBe(32);
  expect(Math.max(...counts.values()) / Math.min(...counts.values())).toBeLessThan(1.5);
});
