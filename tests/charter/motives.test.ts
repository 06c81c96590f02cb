import { describe, expect, it } from 'vitest';
import { group, launched, wording } from '../support/play.ts';

const day = '2026-09-01';
const forProjects = () =>
  launched(day, { motives: ['callForProjects'], funding: 'project', fundedUntil: '2027-12-31' });

describe('« On peut engager un·e pair-aidant·e parce que c’est à la mode, mais s’il·elle est bien accompagné·e ça peut bien se passer. »', () => {
  it('takes a call for projects as a motive', () => {
    expect(forProjects().state).toBe('launched');
  });

  it('obliges it to a plan of accompaniment before anything goes on', () => {
    const play = forProjects().must('lead', 'formGroup', group);
    expect(play.does('lead', 'startPreparation')).toBe('planMissing');
    expect(play.does('lead', 'openByOverride', { reason: wording })).toBe('planMissing');
    expect(play.sees('lead')).toMatchObject({ missing: expect.arrayContaining(['plan']) });
    play.must('advisor', 'writePlan', { plan: wording });
    expect(play.does('lead', 'startPreparation')).toBeUndefined();
  });

  it('keeps the gate closed without a plan also where the steps before were held before', () => {
    const play = forProjects();
    for (const step of ['preparation', 'description'])
      play.must('lead', 'holdBefore', { step, on: null, note: null });
    expect(play.does('lead', 'openRecruitment')).toBe('planMissing');
  });

  it('asks no plan of other motives', () => {
    const play = launched(day, { motives: ['usersRequest', 'networkReform'] }).must(
      'lead',
      'formGroup',
      group,
    );
    expect(play.does('lead', 'startPreparation')).toBeUndefined();
  });

  it('shows the motives and the money to the person', () => {
    const seen = forProjects().must('lead', 'writePlan', { plan: wording }).sees('person');
    expect(seen).toMatchObject({
      motives: ['callForProjects'],
      funding: 'project',
      fundedUntil: '2027-12-31',
      plan: wording,
    });
  });
});
