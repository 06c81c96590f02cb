import { noFacts } from '#domain/facts.ts';
import { describe, expect, it } from 'vitest';
import { launched, who } from '../support/play.ts';
import { agree, drafted, official, proposed, said, wording } from '../support/play-description.ts';

describe('« Cette description de poste, claire et officielle »', () => {
  it('keeps the recruitment closed until it is official, and starts from the accompaniment', () => {
    const play = launched('2026-09-01').must('lead', 'startDescription', { language: 'fr' });
    expect(play.does('advisor', 'startDescription', { language: 'nl' })).toBe('descriptionStarted');
    expect(play.effects).toContainEqual({
      effect: 'start',
      kind: 'job-description',
      id: play.it['description'],
      command: 'begin',
      input: { language: 'fr' },
    });
    play.must('process', 'teamPrepared');
    expect(play.does('lead', 'openRecruitment')).toBe('descriptionNotOfficial');
    play.must('process', 'descriptionOfficial');
    play.facts = { ...noFacts, preparation: 'prepared', officialDescription: true };
    expect(play.does('lead', 'openRecruitment')).toBeUndefined();
  });

  it('cannot be said to have been official before, once it is being written here', () => {
    const play = launched('2026-09-01').must('lead', 'startDescription', { language: 'fr' });
    play.must('process', 'teamPrepared');
    const held = { step: 'description', on: null, note: null };
    expect(play.does('lead', 'holdBefore', held)).toBe('descriptionStarted');
  });

  it('is official when lead, N+1, personnel office and team agree, and not one earlier', () => {
    const play = proposed();
    for (const [role, by] of [
      ['lead', who.nadia],
      ['manager', who.thomas],
      ['hr', who.ana],
    ] as const) {
      play.must(role, 'approve', {}, by);
      expect(play.state).toBe('proposed');
    }
    play.must('team', 'approve', {}, who.malik);
    expect(play.state).toBe('official');
  });

  it('says what the person does not do, and what is still to be decided with them', () => {
    const clauses = JSON.parse(JSON.stringify(official().it['versions']))[0].clauses;
    const codes: string[] = clauses.map((one: { code: string }) => one.code);
    expect(codes.filter((one) => one === 'limit').length).toBeGreaterThanOrEqual(2);
    expect(clauses.filter((one: { decideBy: string | null }) => one.decideBy !== null)).toHaveLength(2);
  });

  it('is read by everybody in the house as far as its title and its missions go', () => {
    for (const role of ['lead', 'manager', 'hr', 'group', 'advisor', 'person', 'team', 'supervisor'] as const)
      expect(official().sees(role)).toMatchObject({ inBrief: [{ code: 'title' }, {}, {}, {}] });
  });

  it('stays as it was agreed to, whatever is written afterwards', () => {
    const play = official();
    const before = JSON.stringify(play.it['versions']);
    play.must('lead', 'proposeVersion', { why: null }).must('lead', 'writeClause', said('training'));
    expect(JSON.stringify(play.it['versions'])).toBe(before);
    expect(play.does('lead', 'approve')).toBe('notNow');
  });

  it('tells the person when the contract calls the work something else, and why', () => {
    const play = official().must('hr', 'noteContractTitle', {
      sameAs: 'other',
      title: wording,
      why: wording,
    });
    expect(play.effects).toContainEqual({
      effect: 'notify',
      roles: ['person'],
      about: 'job-description.noteContractTitle',
    });
  });

  it('does not become official by waiting', () => {
    const play = agree(
      drafted().must('team', 'nameDelegate', { delegate: who.malik }).must('lead', 'propose'),
    );
    expect(play.state).toBe('official');
    const silent = proposed();
    for (const day of ['2026-10-01', '2027-06-01', '2030-01-02']) silent.on(day).timeActs();
    expect(silent.state).toBe('proposed');
    expect(silent.it).toMatchObject({ consents: [], versions: [] });
  });
});
