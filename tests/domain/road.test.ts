import { describe, expect, it } from 'vitest';
import { isPrepared, missesEarlierStep, owesPlan, reviews, touchpoints, wasHeld } from '#domain/road.ts';

const held = (...steps: string[]) => ({
  heldBefore: steps.map((step) => ({ step })),
  preparedOn: null,
  describedOn: null,
});
const arrived = { arrivedOn: '2026-01-31', followedFrom: '2026-01-31', contacts: [], reviews: [] };

const left = (on: string) =>
  touchpoints({ ...arrived, firstPeer: false, contacts: [{ on }] }).map((one) => one.id);

describe('the road', () => {
  it('knows what was held before, and that a team is prepared here or before', () => {
    expect(wasHeld(held('description'), 'description')).toBe(true);
    expect(wasHeld(held(), 'description')).toBe(false);
    expect(isPrepared(held('preparation'))).toBe(true);
    expect(isPrepared({ heldBefore: [], preparedOn: '2026-05-01', describedOn: null })).toBe(true);
    expect(isPrepared(held('description'))).toBe(false);
  });

  it('takes its steps in order', () => {
    expect(missesEarlierStep(held(), 'preparation')).toBe(false);
    expect(missesEarlierStep(held(), 'description')).toBe(true);
    expect(missesEarlierStep(held('preparation'), 'description')).toBe(false);
    expect(
      missesEarlierStep({ heldBefore: [], preparedOn: '2026-05-01', describedOn: null }, 'description'),
    ).toBe(false);
    expect(missesEarlierStep(held('preparation', 'recruitment'), 'arrival')).toBe(true);
  });

  it('owes a plan to a call for projects, and to nothing else', () => {
    expect(owesPlan({ motives: ['callForProjects', 'teamRequest'], plan: null })).toBe(true);
    expect(owesPlan({ motives: ['callForProjects'], plan: 'p' })).toBe(false);
    expect(owesPlan({ motives: ['teamRequest', 'usersRequest', 'networkReform', 'other'], plan: null })).toBe(
      false,
    );
  });

  it('plans contacts at two weeks and 1, 3, 6 and 12 months, and reviews at 3, 6 and 12', () => {
    const days = touchpoints({ ...arrived, firstPeer: false }).map((one) => one.on);
    expect(days).toEqual(['2026-02-14', '2026-02-28', '2026-04-30', '2026-07-31', '2027-01-31']);
    expect(reviews(arrived).map((one) => one.on)).toEqual(['2026-04-30', '2026-07-31', '2027-01-31']);
  });

  it('plans nothing before the arrival', () => {
    const before = { ...arrived, arrivedOn: null, followedFrom: null };
    expect([...touchpoints({ ...before, firstPeer: true }), ...reviews(before)]).toEqual([]);
  });

  it('adds three contacts for the first peer worker of a house, and changes nothing else', () => {
    const usual = touchpoints({ ...arrived, firstPeer: false });
    const first = touchpoints({ ...arrived, firstPeer: true });
    expect(first).toEqual(expect.arrayContaining([...usual]));
    const more = first.filter((one) => !usual.some((other) => other.id === one.id));
    expect(more.map((one) => one.id)).toEqual(['month-2', 'month-4', 'month-9']);
  });

  it('takes a contact up to a week early for the planned one, and not an earlier one', () => {
    expect(left('2026-02-07')).not.toContain('week-2');
    expect(left('2026-02-06')).toContain('week-2');
    expect(left('2026-02-07')).toContain('month-1');
  });

  it('asks nobody for what was to be done before the arrival was noted here', () => {
    const late = { ...arrived, arrivedOn: '2024-01-31', followedFrom: '2024-06-15' };
    expect(touchpoints({ ...late, firstPeer: true }).map((one) => one.id)).toEqual([
      'month-6',
      'month-12',
      'month-9',
    ]);
    expect(reviews(late).map((one) => one.id)).toEqual(['month-6', 'month-12']);
  });
});
