import { expect, test } from 'vitest';
import { chooseOne } from '#services/scenario/choose.ts';
import { differences } from '#services/scenario/compare.ts';
import { dayAsWritten } from '#services/scenario/days.ts';

const irene = '0b9e8f5e-8a3a-4f0e-9c7e-3f6f1c1d2e3a';
const names = {
  member: (name: string) => (name === 'Irène' ? irene : { says: 'nobody' }),
  day: (written: string) => dayAsWritten(written, '2026-11-20'),
};

test('only what is named is compared; names stand for people and words for days', () => {
  const seen = {
    advisor: irene,
    on: '2026-11-20',
    other: 1,
    list: [
      { theme: 'whyUs', state: 'held' },
      { theme: 'frame', state: 'agreed' },
    ],
  };
  expect(
    differences(
      { advisor: 'Irène', on: 'today', list: { count: 2, some: { theme: 'frame' } } },
      seen,
      '',
      names,
    ),
  ).toEqual([]);
  expect(differences({ list: [{ theme: 'whyUs' }, { state: 'agreed' }] }, seen, '', names)).toEqual([]);
});

test('each difference is told with its place', () => {
  const seen = { advisor: null, list: [{ state: 'held' }] };
  expect(
    differences({ advisor: 'Irène', list: { count: 2, none: { state: 'held' } } }, seen, '', names),
  ).toEqual(['advisor is null, not "Irène"', 'list has 1, not 2', 'list has one like {"state":"held"}']);
});

test('one element is chosen by its number, by a piece of its text or by its parts, and never by guessing', () => {
  const sessions = [
    { id: 'a', theme: 'whyUs', state: 'held' },
    { id: 'b', theme: 'frame', state: 'held' },
  ];
  expect(chooseOne('sessions', sessions, 2)).toBe('b');
  expect(chooseOne('sessions', sessions, 'whyUs')).toBe('a');
  expect(chooseOne('sessions', sessions, { theme: 'frame' })).toBe('b');
  expect(chooseOne('sessions', sessions, 'held')).toEqual({
    says: '2 of the 2 sessions are "held"; say which one',
  });
  expect(chooseOne('sessions', sessions, 3)).toEqual({ says: 'sessions has 2, there is no number 3' });
});
