import { describe, expect, it } from 'vitest';
import { revisionWindows } from '#domain/job-clauses.ts';
import { type Play, who } from '../support/play.ts';
import {
  clauseOf,
  drafted,
  later,
  official,
  proposed,
  said,
  wholeDraft,
  wording,
} from '../support/play-description.ts';

const revising = (by: 'person' | 'lead' = 'person') =>
  official().must(by, 'proposeVersion', { why: wording });
const texts = (versions: unknown) => JSON.parse(JSON.stringify(versions));

describe('the next version', () => {
  it('leaves the one in force as it was, and needs both the person and the institution', () => {
    const play = revising();
    const [first] = texts(play.it['versions']);
    expect(play.does('person', 'agreeVersion')).toBe('nothingChanged');
    play.must('person', 'writeClause', said('mission')).must('person', 'agreeVersion');
    expect(play.state).toBe('revising');
    expect(play.sees('team')).toMatchObject({ versions: [{ number: 1 }], proposal: [] });
    expect(play.does('person', 'agreeVersion')).toBe('alreadyAgreed');
    play.must('lead', 'agreeVersion');
    expect(play.state).toBe('official');
    const [kept, second] = texts(play.it['versions']);
    expect(kept).toEqual(first);
    expect(second).toMatchObject({ number: 2, agreed: [{ party: 'person' }, { party: 'institution' }] });
    expect(second.clauses).toHaveLength(first.clauses.length + 1);
  });

  it('is never agreed to by one and the same person for both sides', () => {
    const play = revising().must('person', 'writeClause', said('mission'));
    play.must('person', 'agreeVersion', {}, who.malik);
    expect(play.does('lead', 'agreeVersion', {}, who.malik)).toBe('agreedForAnother');
    play.must('lead', 'agreeVersion');
    expect(play.state).toBe('official');
  });

  it('loses an agreement when something is changed after it', () => {
    const play = revising().must('person', 'writeClause', said('mission')).must('person', 'agreeVersion');
    play.must('lead', 'setShares', { line1: 50, line2: 30 });
    expect(play.it['consents']).toEqual([]);
    play.must('lead', 'agreeVersion');
    expect(play.state).toBe('revising');
  });

  it('cannot lose what a description has to say, nor require what none may', () => {
    const play = revising();
    play.must('lead', 'removeClause', { clause: clauseOf(play, 'fileAccess') });
    expect(play.does('person', 'agreeVersion')).toBe('fileAccessMissing');
    play.must('lead', 'writeClause', said('fileAccess', ['TRAINING_REQUIRED']));
    expect(play.does('lead', 'agreeVersion')).toBe('wordingRefused');
  });

  it('is taken back by the side that opened it, and the draft is again what is in force', () => {
    const play = revising('person').must('lead', 'writeClause', said('mission'));
    expect(play.does('lead', 'dropVersion')).toBe('openedByTheOthers');
    play.must('person', 'dropVersion');
    expect(play.state).toBe('official');
    expect(play.it['clauses']).toHaveLength(wholeDraft.length);
    expect(play.it['versions']).toHaveLength(1);
  });

  it('waits fifteen working days for both sides, then tells the advisor and decides nothing', () => {
    const play = revising().must('person', 'writeClause', said('mission')).must('person', 'agreeVersion');
    expect(play.on('2026-11-02').timeActs()).toEqual(['reminded versionAgreed', 'escalated versionAgreed']);
    expect(play.state).toBe('revising');
  });
});

describe('the person', () => {
  it('agrees at hire, once to each version', () => {
    const play = official().must('person', 'agreeAtHire', {}, who.ana);
    expect(play.it['atHire']).toMatchObject([{ number: 1, by: who.ana }]);
    expect(play.does('person', 'agreeAtHire')).toBe('alreadyAgreed');
    expect(play.does('lead', 'agreeAtHire')).toBe('notYours');
  });

  it('decides with the house what was left open, by the day that was said; else the advisor is told', () => {
    const clauses = [...wholeDraft.filter((one) => one.decideBy === null), later('timePlace', '2026-10-01')];
    const play = official([...clauses, said('mission')]);
    expect(play.on('2026-10-02').timeActs()).toEqual(['reminded clauseDecided', 'escalated clauseDecided']);
    expect(drafted().deadlines()).toEqual([]);
  });
});

const days = (reviewed: Parameters<typeof revisionWindows>[0]) =>
  revisionWindows(reviewed).map((one) => one.on);

describe('somebody else in the seat of the person', () => {
  it('is not bound by what was said there before', () => {
    const play = revising().must('person', 'setLanguage', { language: 'nl' });
    play.must('person', 'writeClause', said('training', ['TRAINING_REQUIRED']));
    const statement = { clause: clauseOf(play, 'training'), why: wording };
    play.must('person', 'stateNoRequirement', statement, who.malik);
    play.must('person', 'agreeVersion', {}, who.malik).must('process', 'personNamed', { who: who.ana });
    expect(play.does('lead', 'agreeVersion')).toBe('wordingRefused');
    expect(play.does('lead', 'setLanguage', { language: 'fr' })).toBeUndefined();
    expect(play.it['consents']).toEqual([]);
    expect(play.state).toBe('revising');
  });

  it('agrees at hire for themselves', () => {
    const play = official()
      .must('person', 'agreeAtHire', {}, who.malik)
      .must('process', 'personNamed', { who: who.ana });
    play.must('person', 'agreeAtHire', {}, who.ana).must('process', 'personNamed', { who: who.ana });
    expect(play.it['atHire']).toMatchObject([{ by: who.ana }]);
  });
});

describe('looking at it again', () => {
  const arrived = { arrivedOn: '2026-10-01', followedFrom: '2026-10-01', versions: [{ on: '2026-09-01' }] };

  it('comes 1, 3, 6 and 12 months after the arrival, then every year', () => {
    expect(days({ ...arrived, lookedAt: [] }).slice(0, 6)).toEqual([
      '2026-11-01',
      '2027-01-01',
      '2027-04-01',
      '2027-10-01',
      '2028-10-01',
      '2029-10-01',
    ]);
  });

  it('is done by a new version or by saying that it may stay, up to two weeks early', () => {
    expect(days({ ...arrived, lookedAt: [{ on: '2026-10-18' }] })[0]).toBe('2027-01-01');
    expect(days({ ...arrived, lookedAt: [{ on: '2026-10-17' }] })[0]).toBe('2026-11-01');
    expect(
      days({ ...arrived, versions: [{ on: '2026-09-01' }, { on: '2026-12-20' }], lookedAt: [] })[0],
    ).toBe('2027-04-01');
  });

  it('asks for nothing before the arrival, nor for days before it was told here', () => {
    expect(days({ ...arrived, arrivedOn: null, lookedAt: [] })).toEqual([]);
    expect(days({ ...arrived, arrivedOn: '2025-10-01', lookedAt: [] })[0]).toBe('2026-10-01');
  });

  it('reminds the person and their manager, and takes an answer that nothing has to change', () => {
    const play = official().must('process', 'arrived', { on: '2026-09-01' });
    play.on('2026-10-01').must('person', 'keepAsItIs', { note: null });
    expect(play.on('2026-10-05').timeActs()).toEqual([]);
    expect(play.on('2026-12-02').timeActs()).toEqual(['reminded revisionWindow', 'escalated revisionWindow']);
  });
});

describe('the language that counts', () => {
  it('is that of the region, also for a draft that goes on', () => {
    const play = drafted();
    play.facts = { ...play.facts, languagesThatCount: ['fr'] };
    expect(play.does('lead', 'setLanguage', { language: 'nl' })).toBe('languageOfTheRegion');
    play.must('lead', 'setLanguage', { language: 'fr' });
  });

  it('is in Brussels the choice of the person, once they have made it', () => {
    const play = revising().must('lead', 'setLanguage', { language: 'nl' });
    play.must('person', 'setLanguage', { language: 'fr' });
    expect(play.does('hr', 'setLanguage', { language: 'nl' })).toBe('chosenByThePerson');
    play.must('person', 'setLanguage', { language: 'nl' });
  });
});

const translated = (play: Play, findings: readonly string[] = []) => ({
  clause: clauseOf(play, 'title'),
  language: 'en',
  text: wording,
  findings,
});

describe('a translation', () => {
  it('is an aid, clause by clause, that changes nothing of the version', () => {
    const play = official();
    const before = texts(play.it['versions']);
    play
      .must('group', 'translateClause', translated(play), who.malik)
      .must('group', 'translateClause', translated(play), who.ana);
    const [translation] = play.action('hr', 'publishTranslation')?.among?.['translation'] ?? [];
    // Whoever wrote the last of it does not say that it may be read; whoever wrote before may.
    expect(play.does('group', 'publishTranslation', { translation }, who.ana)).toBe('ownTranslation');
    play.must('group', 'publishTranslation', { translation }, who.malik);
    expect(play.it['translations']).toMatchObject([
      { number: 1, state: 'published', texts: [{ text: wording }] },
    ]);
    expect(play.effects.at(-1)).toMatchObject({
      effect: 'render',
      paper: 'descriptionTranslation',
      id: translation,
    });
    expect(play.it['versions']).toEqual(before);
  });

  it('is of another language, and demands nothing that the version does not', () => {
    const play = official();
    expect(play.does('hr', 'translateClause', { ...translated(play), language: 'fr' })).toBe('sameLanguage');
    expect(play.does('hr', 'translateClause', translated(play, ['TRAINING_REQUIRED']))).toBe('demandsMore');
  });
});

describe('a version on paper', () => {
  it('is rendered when it becomes official, and its fingerprint is noted', () => {
    const play = official();
    const [version] = texts(play.it['versions']);
    const rendered = play.effects.filter((one) => one.effect === 'render');
    expect(rendered).toEqual([
      { effect: 'render', paper: 'officialDescription', id: version.id, command: 'putOnPaper' },
    ]);
    play.must('process', 'putOnPaper', { of: version.id, hash: 'ab'.repeat(32) });
    expect(play.sees('team')).toMatchObject({ papers: [{ version: version.id, hash: 'ab'.repeat(32) }] });
    expect(play.does('process', 'putOnPaper', { of: version.id, hash: 'Ab' })).toBe('invalidInput');
  });
});

const whose = (play: Play) => play.turns().map((one) => [one.what, one.due, ...one.whose]);

describe('whose turn it is', () => {
  it('stays with whoever let the day pass, until they take it', () => {
    const play = proposed();
    play.must('lead', 'approve').on('2026-09-16').timeActs();
    expect(play.deadlines()).toEqual([]);
    expect(whose(play)).toEqual([
      ['managerApproves', '2026-09-15', 'manager'],
      ['hrApproves', '2026-09-15', 'hr'],
      ['teamApproves', '2026-09-15', 'team'],
    ]);
    play.must('hr', 'approve', {}, who.ana);
    expect(whose(play).map(([what]) => what)).toEqual(['managerApproves', 'teamApproves']);
  });

  it('is said up to the next time, not ten years ahead', () => {
    const play = official().must('process', 'arrived', { on: '2026-09-01' });
    const windows = () => whose(play).filter(([what]) => what === 'revisionWindow');
    expect(windows()).toEqual([['revisionWindow', '2026-10-01', 'person', 'manager']]);
    play.on('2026-10-05').timeActs();
    expect(windows().map(([, due]) => due)).toEqual(['2026-10-01', '2026-12-01']);
    play.must('person', 'keepAsItIs', { note: null });
    expect(windows().map(([, due]) => due)).toEqual(['2026-12-01']);
  });
});
