import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addSpan,
  addWorkingDays,
  dayOf,
  daysBetween,
  instantOf,
  isDay,
  isWorkingDay,
} from '#domain/calendar.ts';
import { addDays } from '../support/inputs.ts';
import { defaultSettings, spanOf } from '#domain/settings.ts';

// The ten legal holidays of the royal decree of 18 April 1974, art. 1; movable ones from the date of Easter.
const holidays = {
  2026: ['01-01', '04-06', '05-01', '05-14', '05-25', '07-21', '08-15', '11-01', '11-11', '12-25'],
  2027: ['01-01', '03-29', '05-01', '05-06', '05-17', '07-21', '08-15', '11-01', '11-11', '12-25'],
} as const;

const everyDay = (year: number): readonly string[] =>
  Array.from({ length: 365 }, (_, n) => new Date(Date.UTC(year, 0, 1 + n)).toISOString().slice(0, 10));
const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('working days in Belgium', () => {
  it.each([2026, 2027] as const)('in %i leave out weekends and exactly the ten legal holidays', (year) => {
    const free = everyDay(year).filter((day) => !isWeekend(day) && !isWorkingDay(day));
    const expected = holidays[year].map((day) => `${year}-${day}`).filter((day) => !isWeekend(day));
    expect(free).toEqual(expected.toSorted());
  });

  it('jump over Easter Monday, and over Christmas and New Year', () => {
    expect(addWorkingDays('2026-04-03', 1)).toBe('2026-04-07');
    expect(addWorkingDays('2027-03-26', 1)).toBe('2027-03-30');
    expect(addWorkingDays('2026-12-24', 1)).toBe('2026-12-28');
    expect(addWorkingDays('2026-12-31', 1)).toBe('2027-01-04');
  });

  it('go back over holidays as well', () => {
    expect(addWorkingDays('2026-05-26', -1)).toBe('2026-05-22');
    expect(addWorkingDays('2026-05-15', -1)).toBe('2026-05-13');
  });

  it('of number zero stay where they are, also on a Sunday', () => {
    expect(addWorkingDays('2026-11-01', 0)).toBe('2026-11-01');
  });

  it('land on a working day, with as many working days between as were asked for', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 40 }), fc.constantFrom(1, -1), (from, number, way) => {
        const to = addWorkingDays(from, number * way);
        expect(isWorkingDay(to)).toBe(true);
        const length = Math.abs(daysBetween(from, to));
        const between = Array.from({ length }, (_, n) => addDays(from, (n + 1) * way));
        expect(between.filter(isWorkingDay)).toHaveLength(number);
      }),
      { numRuns: 60 },
    );
  });

  it('come back to where they were, from a working day', () => {
    fc.assert(
      fc.property(days.filter(isWorkingDay), fc.integer({ min: 0, max: 40 }), (from, number) => {
        expect(addWorkingDays(addWorkingDays(from, number), -number)).toBe(from);
      }),
      { numRuns: 60 },
    );
  });
});

describe('days and moments in Belgium', () => {
  it('follow the clocks when summer time begins and ends', () => {
    expect(instantOf('2026-03-28', 9)).toBe('2026-03-28T08:00:00.000Z');
    expect(instantOf('2026-03-29', 9)).toBe('2026-03-29T07:00:00.000Z');
    expect(instantOf('2026-10-24', 9)).toBe('2026-10-24T07:00:00.000Z');
    expect(instantOf('2026-10-25', 9)).toBe('2026-10-25T08:00:00.000Z');
  });

  it('take the next hour for one that the clocks skip', () => {
    expect(instantOf('2026-03-29', 2)).toBe('2026-03-29T01:00:00.000Z');
  });

  it('change at midnight in Belgium, not in Greenwich', () => {
    expect(dayOf('2026-03-28T22:59:59.999Z')).toBe('2026-03-28');
    expect(dayOf('2026-03-28T23:00:00.000Z')).toBe('2026-03-29');
    expect(dayOf('2026-10-24T22:00:00.000Z')).toBe('2026-10-25');
    expect(dayOf('2026-10-25T22:59:59.999Z')).toBe('2026-10-25');
    expect(dayOf('2026-10-25T23:00:00.000Z')).toBe('2026-10-26');
  });

  it('agree: an hour of a day lies in that day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 23 }), (day, hour) => {
        expect(dayOf(instantOf(day, hour))).toBe(day);
      }),
    );
  });

  it('know a day that exists from one that does not', () => {
    expect(['2026-02-28', '2028-02-29', '1900-01-01', '2199-12-31'].every(isDay)).toBe(true);
    const none = [
      '2026-02-29',
      '2026-02-31',
      '2026-13-01',
      '2026-1-1',
      '1899-12-31',
      '2200-01-01',
      '2026-01-01T00:00',
      '',
    ];
    expect(none.filter(isDay)).toEqual([]);
  });
});

describe('spans', () => {
  it('of months clamp to the last day of a shorter month', () => {
    expect(addSpan('2026-01-31', { unit: 'months', value: 1 })).toBe('2026-02-28');
    expect(addSpan('2027-12-31', { unit: 'months', value: 2 })).toBe('2028-02-29');
    expect(addSpan('2026-08-31', { unit: 'months', value: 3 })).toBe('2026-11-30');
  });

  it('of weeks are seven days each, over a change of clocks too', () => {
    expect(addSpan('2026-03-23', { unit: 'weeks', value: 1 })).toBe('2026-03-30');
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 60 }), (from, value) => {
        expect(daysBetween(from, addSpan(from, { unit: 'weeks', value }))).toBe(7 * value);
      }),
    );
  });

  it('never go back: longer is never earlier', () => {
    const units = fc.constantFrom('workingDays', 'weeks', 'months');
    fc.assert(
      fc.property(days, units, fc.nat(24), fc.nat(12), (from, unit, value, more) => {
        expect(addSpan(from, { unit, value }) <= addSpan(from, { unit, value: value + more })).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('of a setting are the default until the house changes the number, and keep their unit', () => {
    expect(spanOf('groupFormed', {})).toEqual(defaultSettings.groupFormed);
    expect(spanOf('groupFormed', { groupFormed: 7 })).toEqual({ unit: 'workingDays', value: 7 });
    expect(spanOf('lookedBack', { groupFormed: 7 })).toEqual({ unit: 'months', value: 3 });
  });
});
