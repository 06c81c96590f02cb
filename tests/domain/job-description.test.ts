import { describe, expect, it } from 'vitest';
import { processOf } from '#domain/processes/catalogue.ts';
import { who } from '../support/play.ts';
import {
  begunDescription,
  clauseOf,
  drafted,
  firstDay,
  later,
  official,
  proposed,
  said,
  wholeDraft,
  wording,
} from '../support/play-description.ts';

const without = (code: string) => wholeDraft.filter((one) => one.code !== code);
const change = (clause: string, to: object = {}) => ({
  clause,
  text: wording,
  decideBy: null,
  findings: [],
  ...to,
});

describe('the draft', () => {
  it('says of each clause something, or by when it is decided with the person', () => {
    const play = begunDescription();
    for (const wrong of [{ text: null }, { decideBy: '2027-01-15' }])
      expect(play.does('lead', 'writeClause', { ...said('places'), ...wrong })).toBe('eitherTextOrDay');
    expect(play.does('lead', 'writeClause', later('places', '2026-08-31'))).toBe('inThePast');
    expect(play.does('lead', 'writeClause', later('places'))).toBeUndefined();
  });

  it.each(['title', 'purpose'])('leaves its %s open for nobody to decide later', (code) => {
    expect(begunDescription().does('lead', 'writeClause', later(code))).toBe('saidFromTheStart');
    const play = begunDescription().must('lead', 'writeClause', said(code));
    const input = change(clauseOf(play, code), { text: null, decideBy: '2027-01-15' });
    expect(play.does('lead', 'changeClause', input)).toBe('saidFromTheStart');
  });

  it('has several missions and limits, and every other clause once', () => {
    const play = drafted();
    expect(play.does('lead', 'writeClause', said('title'))).toBe('alreadyWritten');
    expect(play.does('lead', 'writeClause', said('mission'))).toBeUndefined();
    const twice = { source: 'template', clauses: [said('training'), said('training')], kept: null };
    expect(play.does('lead', 'fillFrom', twice)).toBe('alreadyWritten');
  });

  it('gives every clause an id of its own, also when several come at once, and keeps what found no place', () => {
    const input = { source: 'functionSheet', clauses: wholeDraft, kept: wording };
    const play = begunDescription().must('lead', 'fillFrom', input);
    const ids = play.action('lead', 'removeClause')?.among?.['clause'] ?? [];
    expect(new Set(ids).size).toBe(wholeDraft.length);
    expect(play.it['kept']).toBe(wording);
  });

  it('shares the work out to a hundred, the rest going to the network', () => {
    const play = begunDescription();
    expect(play.does('lead', 'setShares', { line1: 70, line2: 31 })).toBe('moreThanHundred');
    play.must('lead', 'setShares', { line1: 60, line2: 30 });
    expect(play.it).toMatchObject({ line1: 60, line2: 30, network: 10 });
  });
});

describe('what it takes to be proposed', () => {
  it.each([
    ['title', 'titleMissing'],
    ['purpose', 'purposeMissing'],
    ['hierarchy', 'hierarchyMissing'],
    ['supervision', 'supervisionMissing'],
    ['places', 'placesMissing'],
    ['fileAccess', 'fileAccessMissing'],
    ['selfPresentation', 'selfPresentationMissing'],
    ['timePlace', 'timePlaceMissing'],
    ['limit', 'fewLimits'],
    ['mission', 'fewMissions'],
  ])('is refused without its clause on %s', (code, reason) => {
    expect(drafted(without(code)).action('lead', 'propose')).toMatchObject({ open: false, reason });
  });

  it('is three missions, one of them said; two limits; and the shares of the work', () => {
    const two = [...without('mission'), said('mission'), said('mission')];
    expect(drafted(two).does('lead', 'propose')).toBe('fewMissions');
    const allLater = [...without('mission'), ...[1, 2, 3].map(() => later('mission'))];
    expect(drafted(allLater).does('lead', 'propose')).toBe('fewMissions');
    expect(drafted([...without('limit'), said('limit')]).does('lead', 'propose')).toBe('fewLimits');
    const unshared = { source: 'template', clauses: wholeDraft, kept: null };
    expect(begunDescription().must('lead', 'fillFrom', unshared).does('lead', 'propose')).toBe(
      'sharesMissing',
    );
    expect(drafted().does('lead', 'propose')).toBeUndefined();
  });

  it('is a wording that requires nothing it may not, or a statement that it does not, by name and with its reason', () => {
    const play = drafted([...without('purpose'), said('purpose', ['RECOVERY_REQUIRED'])]);
    expect(play.does('lead', 'propose')).toBe('wordingRefused');
    expect(play.sees('lead')).toMatchObject({
      toReword: [{ code: 'purpose', findings: ['RECOVERY_REQUIRED'] }],
    });
    const input = { clause: clauseOf(play, 'purpose'), why: wording };
    expect(play.does('lead', 'stateNoRequirement', input)).toBe('notYours');
    expect(play.does('advisor', 'stateNoRequirement', { ...input, clause: clauseOf(play, 'title') })).toBe(
      'notAmongThem',
    );
    play.must('advisor', 'stateNoRequirement', input);
    for (const role of ['lead', 'manager', 'hr', 'group', 'person'] as const)
      expect(play.sees(role)).toMatchObject({
        noRequirements: [{ by: who.irene, as: 'advisor', on: firstDay, why: wording, state: 'stands' }],
      });
    expect(play.does('lead', 'propose')).toBeUndefined();
  });

  it('forgets such a statement when the clause is worded anew', () => {
    const play = drafted([...without('purpose'), said('purpose', ['RECOVERY_REQUIRED'])]);
    const clause = clauseOf(play, 'purpose');
    play.must('person', 'stateNoRequirement', { clause, why: wording });
    play.must('lead', 'changeClause', change(clause, { findings: ['TRAINING_REQUIRED'] }));
    expect(play.it['noRequirements']).toMatchObject([{ as: 'person', state: 'overtaken' }]);
    expect(play.does('lead', 'propose')).toBe('wordingRefused');
  });
});

const opened = () => drafted().must('lead', 'openComments', { of: ['team', 'hr'], until: '2026-09-15' });

describe('a round of comments', () => {
  it('asks those that the lead names, and holds the draft still meanwhile', () => {
    const play = opened();
    expect(play.does('manager', 'comment', { clause: null, what: wording })).toBe('notAsked');
    expect(play.does('lead', 'writeClause', said('training'))).toBe('notNow');
    play.must('team', 'comment', { clause: clauseOf(play, 'limit'), what: wording });
    expect(play.it['comments']).toMatchObject([
      { from: 'team', about: 'limit', what: wording, answer: null },
    ]);
  });

  it('gives each comment the number of its round', () => {
    const play = opened();
    const remark = { clause: null, what: wording };
    play.must('team', 'comment', remark).must('lead', 'closeComments');
    play.must('lead', 'openComments', { of: ['hr'], until: '2026-09-15' }).must('hr', 'comment', remark);
    expect(play.it['comments']).toMatchObject([
      { from: 'team', round: 1 },
      { from: 'hr', round: 2 },
    ]);
  });

  it('lets the team read the draft and its own comments, not those of others', () => {
    const play = opened();
    play
      .must('hr', 'comment', { clause: null, what: wording })
      .must('team', 'comment', { clause: null, what: wording });
    expect(play.sees('team')).toMatchObject({ ownComments: [{ from: 'team' }] });
    expect(play.sees('team')['proposal']).toHaveLength(wholeDraft.length);
    expect(drafted().sees('team')).toMatchObject({ proposal: [] });
  });

  it('hears voices from outside without a name', () => {
    const play = opened().must('group', 'commentFromOutside', {
      voice: 'peerNetwork',
      about: null,
      what: wording,
    });
    expect(play.it['comments']).toMatchObject([{ from: 'peerNetwork', by: 'anonymous' }]);
  });

  it('answers a comment, taken up or not', () => {
    const play = opened().must('team', 'comment', { clause: null, what: wording });
    const [comment] = play.action('lead', 'answerComment')?.among?.['comment'] ?? [];
    play.must('lead', 'answerComment', { comment, outcome: 'notTaken', answer: wording });
    expect(play.sees('team')).toMatchObject({ ownComments: [{ outcome: 'notTaken', answer: wording }] });
  });

  it('ends on its day, and the draft is written on', () => {
    const play = opened();
    expect(play.on('2026-09-16').timeActs()).toContain('closeComments');
    expect(play.state).toBe('drafting');
    expect(play.does('lead', 'openComments', { of: ['team'], until: '2026-09-15' })).toBe('inThePast');
  });
});

describe('the agreement of four parties', () => {
  it('makes version 1 official, with who agreed, and tells the accompaniment', () => {
    const play = official();
    expect(play.state).toBe('official');
    expect(play.it['versions']).toMatchObject([
      {
        number: 1,
        on: firstDay,
        language: 'fr',
        agreed: ['lead', 'manager', 'hr', 'team'].map((party) => ({ party })),
      },
    ]);
    expect(play.effects).toContainEqual(
      expect.objectContaining({ effect: 'tell', kind: 'accompaniment', command: 'descriptionOfficial' }),
    );
  });

  it('is given by nobody for two parties, and once for each', () => {
    const play = proposed().must('lead', 'approve');
    expect(play.does('hr', 'approve', {}, who.nadia)).toBe('agreedForAnother');
    expect(play.does('lead', 'approve', {}, who.thomas)).toBe('alreadyAgreed');
  });

  it('is given for the team by the delegate it chose', () => {
    const unnamed = drafted().must('lead', 'propose');
    expect(unnamed.does('team', 'approve', {}, who.malik)).toBe('delegateMissing');
    const play = proposed();
    expect(play.does('lead', 'nameDelegate', { delegate: who.malik })).toBe('notYours');
    expect(play.does('team', 'approve', {}, who.ana)).toBe('notTheDelegate');
    play.must('team', 'approve', {}, who.malik);
    expect(play.does('team', 'nameDelegate', { delegate: who.ana })).toBe('alreadyAgreed');
  });

  it('names both the substitute and whom they stand in for, as long as they do', () => {
    const named = {
      party: 'manager',
      who: who.ana,
      insteadOf: who.thomas,
      from: firstDay,
      until: '2026-09-30',
    };
    const play = proposed();
    expect(play.does('hr', 'nameSubstitute', { ...named, insteadOf: who.ana })).toBe('standsInForThemselves');
    expect(play.does('hr', 'nameSubstitute', { ...named, until: '2026-08-31' })).toBe('endsBeforeItBegins');
    play.must('hr', 'nameSubstitute', named).must('manager', 'approve', {}, who.ana);
    expect(play.it['consents']).toMatchObject([{ party: 'manager', by: who.ana, insteadOf: who.thomas }]);
    const after = proposed().must('hr', 'nameSubstitute', named).on('2026-10-01');
    after.must('manager', 'approve', {}, who.ana);
    expect(after.it['consents']).toMatchObject([{ by: who.ana, insteadOf: null }]);
  });

  it('lets the team take back who speaks for it, as long as it has not agreed', () => {
    const play = proposed();
    play.must('team', 'withdrawDelegate');
    expect(play.does('team', 'withdrawDelegate')).toBe('delegateMissing');
    expect(play.does('team', 'approve', {}, who.malik)).toBe('delegateMissing');
    play.must('team', 'nameDelegate', { delegate: who.malik }).must('team', 'approve', {}, who.malik);
    expect(play.does('team', 'withdrawDelegate')).toBe('alreadyAgreed');
  });

  it('lets a substitute be withdrawn by the office that named them, and by no other', () => {
    const play = proposed();
    const named = {
      party: 'manager',
      who: who.ana,
      insteadOf: who.thomas,
      from: firstDay,
      until: '2026-09-30',
    };
    play.must('hr', 'nameSubstitute', named);
    expect(play.action('lead', 'withdrawSubstitute')).toMatchObject({
      open: false,
      reason: 'nothingToChoose',
    });
    const [substitute] = play.action('hr', 'withdrawSubstitute')?.among?.['substitute'] ?? [];
    expect(play.does('manager', 'withdrawSubstitute', { substitute })).toBe('nothingToChoose');
    play.must('hr', 'withdrawSubstitute', { substitute }).must('manager', 'approve', {}, who.ana);
    expect(play.it['substitutes']).toEqual([]);
    expect(play.it['consents']).toMatchObject([{ party: 'manager', insteadOf: null }]);
  });

  it('starts anew when a party asks for a change', () => {
    const play = proposed()
      .must('lead', 'approve')
      .must('manager', 'askChange', { why: wording }, who.thomas);
    expect(play.state).toBe('drafting');
    expect(play.it).toMatchObject({ consents: [], changesAsked: [{ party: 'manager', by: who.thomas }] });
  });

  it('is asked for ten working days of each party that has not agreed: a reminder, then the advisor', () => {
    const play = proposed().must('lead', 'approve').must('hr', 'approve', {}, who.ana);
    expect(play.on('2026-09-16').timeActs()).toEqual([
      'reminded managerApproves',
      'reminded teamApproves',
      'escalated managerApproves',
      'escalated teamApproves',
    ]);
    expect(play.state).toBe('proposed');
  });
});

describe('what anybody inside sees', () => {
  it('is the title and the missions in force, before that nothing', () => {
    expect(proposed().sees('supervisor')).toEqual({ inBrief: [] });
    const { inBrief } = official().sees('supervisor');
    expect(inBrief).toMatchObject(['title', 'mission', 'mission', 'mission'].map((code) => ({ code })));
  });

  it('is no record of the writing: neither what was found in a wording nor who commented', () => {
    const { commands } = processOf('job-description');
    for (const one of [
      'writeClause',
      'changeClause',
      'fillFrom',
      'stateNoRequirement',
      'comment',
      'keepAsItIs',
    ]) {
      expect(commands[one]?.seenBy).toEqual(['lead', 'manager', 'hr', 'group', 'advisor', 'person']);
    }
    const told = Object.values(commands).flatMap((one) => one.seenBy ?? []);
    expect(told).not.toContain('supervisor');
  });

  it('is nothing of a draft for the team', () => {
    expect(Object.keys(drafted().sees('team'))).not.toContain('clauses');
  });
});

describe('the title in the contract', () => {
  it('is that of the description, or another one with its reason, for everybody concerned to see', () => {
    const play = official();
    const other = { sameAs: 'other', title: wording, why: null };
    expect(play.does('hr', 'noteContractTitle', other)).toBe('titleOrReasonMissing');
    play.must('hr', 'noteContractTitle', { ...other, why: wording });
    for (const role of ['person', 'lead', 'manager', 'advisor'] as const)
      expect(play.sees(role)).toMatchObject({ contractTitles: [{ sameAs: 'other', why: wording }] });
  });
});
