import { describe, expect, it } from 'vitest';
import { idOf, launched, who, wording, group, begun } from '../support/play.ts';

const day = '2026-09-01';

describe('what time does', () => {
  it('reminds those whose turn it is, then tells a third person, once each', () => {
    const play = launched(day).must('lead', 'attachAdvisor', { advisor: who.irene });
    expect(play.deadlines().map((one) => [one.act, one.at, one.due])).toEqual([
      ['remind', '2026-09-22T07:00:00.000Z', '2026-09-29'],
      ['escalate', '2026-09-30T07:00:00.000Z', '2026-09-29'],
    ]);
    expect(play.on('2026-09-21').timeActs()).toEqual([]);
    expect(play.on('2026-09-22').timeActs()).toEqual(['reminded groupFormed']);
    expect(play.on('2026-09-30').timeActs()).toEqual(['escalated groupFormed']);
    expect(play.on('2027-09-30').timeActs()).toEqual([]);
    expect(play.effects.slice(-2)).toEqual([
      { effect: 'notify', roles: ['lead'], about: 'accompaniment.reminded.groupFormed', due: '2026-09-29' },
      {
        effect: 'notify',
        roles: ['advisor', 'manager'],
        about: 'accompaniment.escalated.groupFormed',
        due: '2026-09-29',
      },
    ]);
  });

  it('has told a third person as long as the turn is not taken, and it stays the turn of those whose it was', () => {
    const play = launched(day).must('lead', 'attachAdvisor', { advisor: who.irene });
    const told = () => play.process.told(play.position, play.settings);
    play.on('2026-09-29').timeActs();
    expect(told()).toEqual([]);
    play.on('2026-09-30').timeActs();
    expect(told()).toEqual([
      {
        what: 'groupFormed',
        whose: ['advisor', 'manager'],
        due: '2026-09-29',
        at: '2026-09-30T07:00:00.000Z',
      },
    ]);
    expect(play.process.turns(play.position, play.settings)).toMatchObject([{ whose: ['lead'] }]);
    play.must('lead', 'formGroup', group);
    expect(told()).toEqual([]);
  });

  it('reminds before it tells, also after months in which nothing ran', () => {
    const done = launched(day).on('2027-04-01').timeActs();
    expect(done.toSorted()).toEqual([
      'escalated advisorAttached',
      'escalated groupFormed',
      'reminded advisorAttached',
      'reminded groupFormed',
    ]);
    for (const wait of ['groupFormed', 'advisorAttached'])
      expect(done.indexOf(`reminded ${wait}`)).toBeLessThan(done.indexOf(`escalated ${wait}`));
  });

  it('does nothing under a key that is not due, is unknown or was acted upon', () => {
    const play = launched(day);
    const [first] = play.deadlines();
    const key = first?.key ?? '';
    const act = (at: string) =>
      play.process.decideDue(play.position, key, at, idOf(1), play.facts, play.settings).refused;
    expect(act('2026-09-02T00:00:00.000Z')).toBe('notNow');
    play.on('2026-12-01').timeActs();
    expect(act('2026-12-01T12:00:00.000Z')).toBe('notNow');
  });

  it('stops waiting when the turn was taken, and says nothing afterwards', () => {
    const play = launched(day)
      .must('lead', 'attachAdvisor', { advisor: who.irene })
      .must('lead', 'formGroup', group);
    expect(play.deadlines()).toEqual([]);
    expect(play.on('2027-01-01').timeActs()).toEqual([]);
  });

  it('counts the delay that the house has set', () => {
    const play = launched(day);
    play.settings = { groupFormed: 5 };
    expect(play.deadlines().find((one) => one.wait === 'groupFormed')?.due).toBe('2026-09-08');
  });

  it('counts a pause anew each time it begins', () => {
    const play = launched(day).must('lead', 'pause', { why: null });
    expect(play.on('2026-11-01').timeActs()).toEqual(['reminded pauseReviewed', 'escalated pauseReviewed']);
    play.must('lead', 'resume').must('lead', 'pause', { why: null });
    expect(play.deadlines().map((one) => one.due)).toEqual(['2026-12-27', '2026-12-27']);
  });

  it('skips holidays: what is due before Christmas is told on the working day after it', () => {
    const play = launched('2026-11-25').must('lead', 'attachAdvisor', { advisor: who.irene });
    expect(play.deadlines().map((one) => [one.act, one.due, one.at.slice(0, 10)])).toEqual([
      ['remind', '2026-12-23', '2026-12-16'],
      ['escalate', '2026-12-23', '2026-12-24'],
    ]);
    expect(play.deadlines()[1]?.at).toBe('2026-12-24T08:00:00.000Z');
  });

  it('keeps dated acts of a session that moved apart from those of its first day', () => {
    const play = begun(day);
    const [session] = play.action('lead', 'planSession')?.among?.['session'] ?? [];
    play
      .must('lead', 'planSession', { session, on: '2026-09-10', minutes: 60 })
      .must('team', 'agreeSession', { session });
    expect(play.on('2026-09-09').timeActs()).toEqual(['reminded session']);
    play
      .must('team', 'askAnotherDay', { session, on: '2026-09-24' })
      .must('team', 'agreeSession', { session });
    expect(play.on('2026-09-22').timeActs()).toEqual(['reminded session']);
  });

  it('waits for nothing more after the end', () => {
    const play = launched(day).must('lead', 'close', { why: wording });
    expect(play.deadlines()).toEqual([]);
    expect(play.on('2030-01-01').timeActs()).toEqual([]);
  });
});
