import { expect, test } from 'vitest';
import { dayAsWritten } from '#services/scenario/days.ts';

const friday = '2026-11-20';

test('days are written as people say them, in English and in French', () => {
  expect(dayAsWritten('today', friday)).toBe(friday);
  expect(dayAsWritten("aujourd'hui", friday)).toBe(friday);
  expect(dayAsWritten('+3 working days', friday)).toBe('2026-11-25');
  expect(dayAsWritten('+3 jours ouvrables', friday)).toBe('2026-11-25');
  expect(dayAsWritten('-1 working day', friday)).toBe('2026-11-19');
  expect(dayAsWritten('+10 days', friday)).toBe('2026-11-30');
  expect(dayAsWritten('-2 semaines', friday)).toBe('2026-11-06');
  expect(dayAsWritten('-13 months', friday)).toBe('2025-10-20');
  expect(dayAsWritten('2027-12-31', friday)).toBe('2027-12-31');
});

test('what is no day is nothing', () => {
  for (const written of ['soon', '2027-02-30', '+three days', '3 days', ''])
    expect(dayAsWritten(written, friday)).toBeUndefined();
});
