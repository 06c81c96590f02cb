import { noFacts } from '#domain/facts.ts';
import { describe, expect, it } from 'vitest';
import { processOf } from '#domain/processes/catalogue.ts';
import { group, launched, who, wording } from '../support/play.ts';

const day = '2026-09-01';

describe('« les prérequis ne sont pas à sens unique : il faut également un travail de l’équipe »', () => {
  it('keeps the recruitment closed until the host team is prepared', () => {
    const play = launched(day).must('lead', 'formGroup', group).must('lead', 'startPreparation');
    expect(play.does('lead', 'openRecruitment')).toBe('notNow');
    play.must('process', 'teamPrepared').must('process', 'teamNoLongerPrepared');
    play.facts = { ...noFacts, preparation: 'underway', officialDescription: true };
    expect(play.action('lead', 'openRecruitment')).toMatchObject({ open: false, reason: 'teamNotPrepared' });
  });

  it('prepares the team first with a working group: somebody from the field, and a person concerned', () => {
    expect(launched(day).does('lead', 'startPreparation')).toBe('groupMissing');
  });

  it('lets the recruitment open without it by name and with a reason only, never silently', () => {
    const { openByOverride } = processOf('accompaniment').commands;
    expect(openByOverride).toMatchObject({ by: ['lead'], fields: { reason: { type: 'text', max: 2000 } } });
    const play = launched(day).must('lead', 'openByOverride', { reason: wording });
    const told = play.effects.flatMap((one) => (one.effect === 'notify' ? one.roles : []));
    expect(told).toEqual(expect.arrayContaining(['advisor', 'group', 'team']));
    expect(play.sees('person')).toMatchObject({ overrides: [{ reason: wording }] });
  });

  it('asks for what will make up for it, and tells the advisor when it does not come', () => {
    const play = launched(day)
      .must('lead', 'attachAdvisor', { advisor: who.irene })
      .must('lead', 'openByOverride', { reason: wording });
    expect(play.on('2026-10-15').timeActs()).toEqual([
      'reminded compensatingPlan',
      'escalated compensatingPlan',
    ]);
    expect(play.sees('advisor')).toMatchObject({ missing: expect.arrayContaining(['compensation']) });
  });
});
