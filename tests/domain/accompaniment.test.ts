import { noFacts } from '#domain/facts.ts';
import { describe, expect, it } from 'vitest';
import { arrivedBefore, group, idOf, launched, launchInput, Play, who, wording } from '../support/play.ts';

const day = '2026-09-01';
const formed = () => launched(day).must('lead', 'formGroup', group);
const preparing = () =>
  formed().must('lead', 'attachAdvisor', { advisor: who.irene }).must('lead', 'startPreparation');
const later = (play: Play) => play.deadlines().filter((one) => one.wait !== 'advisorAttached');
const held = (step: string, on: string | null = null) => ({ step, on, note: null });

const as = (...several: string[]) => ({
  members: several.map((one, n) => ({ who: [who.nadia, who.malik, who.ana][n], as: one })),
});

describe('who is part of an accompaniment', () => {
  it('has whoever launches it as its lead, and seats of all who are in it', () => {
    const play = preparing().must('lead', 'invite', { who: who.thomas, role: 'hr' });
    expect(play.process.seats(play.position)).toEqual([
      { who: who.nadia, role: 'lead' },
      { who: who.thomas, role: 'hr' },
      { who: who.nadia, role: 'group' },
      { who: who.malik, role: 'group' },
      { who: who.ana, role: 'group' },
      { who: who.irene, role: 'advisor' },
    ]);
  });

  it('does not let the last lead go, and lets one of two go', () => {
    const play = launched(day);
    const [first] = play.action('lead', 'release')?.among?.['member'] ?? [];
    expect(play.does('lead', 'release', { member: first })).toBe('lastLead');
    play.must('lead', 'invite', { who: who.thomas, role: 'lead' });
    play.must('lead', 'release', { member: first });
    expect(play.process.seats(play.position)).toEqual([{ who: who.thomas, role: 'lead' }]);
  });

  it('takes nobody twice in one role, and the same person in two roles', () => {
    const play = launched(day).must('lead', 'invite', { who: who.malik, role: 'hr' });
    expect(play.does('lead', 'invite', { who: who.malik, role: 'hr' })).toBe('alreadyMember');
    expect(play.does('lead', 'invite', { who: who.malik, role: 'manager' })).toBeUndefined();
  });

  it('gives the person hired a seat of their own, which nobody who speaks for the institution may take', () => {
    const play = arrivedBefore('2026-09-01', '2026-08-15');
    expect(play.does('lead', 'namePerson', { who: who.nadia })).toBe('bothSides');
    play.must('lead', 'attachAdvisor', { advisor: who.irene });
    expect(play.does('lead', 'namePerson', { who: who.irene })).toBe('advisorInside');
    play.must('lead', 'namePerson', { who: who.ana });
    expect(play.process.seats(play.position)).toContainEqual({ who: who.ana, role: 'person' });
    expect(play.does('lead', 'namePerson', { who: who.malik })).toBe('alreadyNamed');
    expect(play.does('lead', 'invite', { who: who.ana, role: 'hr' })).toBe('bothSides');
    expect(play.does('advisor', 'handOver', { to: who.ana, note: null })).toBe('advisorInside');
    expect(play.sees('team')).toMatchObject({ person: who.ana });
  });

  it('lets a wrong name be put right until the person has arrived', () => {
    const play = launched(day);
    for (const step of ['preparation', 'description', 'recruitment'])
      play.must('lead', 'holdBefore', { step, on: null, note: null });
    play.must('lead', 'namePerson', { who: who.malik }).must('lead', 'namePerson', { who: who.ana });
    expect(play.sees('lead')).toMatchObject({ person: who.ana });
    expect(play.effects.filter((one) => one.effect === 'tell')).toEqual([]);
    expect(play.process.seats(play.position)).not.toContainEqual({ who: who.malik, role: 'person' });
  });

  it('refuses a member that is not in it', () => {
    expect(launched(day).does('lead', 'release', { member: idOf(9) })).toBe('notAmongThem');
  });

  it('forms a group with somebody from the field and a person concerned, nobody twice', () => {
    const play = launched(day);
    expect(play.does('lead', 'formGroup', as('leadership', 'personConcerned', 'other'))).toBe(
      'groupWithoutFieldWorker',
    );
    expect(play.does('lead', 'formGroup', as('leadership', 'fieldWorker', 'other'))).toBe(
      'groupWithoutPersonConcerned',
    );
    expect(play.does('lead', 'formGroup', as('fieldWorker', 'personConcerned'))).toBe('invalidInput');
    const twice = { members: group.members.map((one) => ({ ...one, who: who.ana })) };
    expect(play.does('lead', 'formGroup', twice)).toBe('samePersonTwice');
    expect(play.does('lead', 'formGroup', group)).toBeUndefined();
  });
});

describe('the advisor', () => {
  it('is attached once by the lead, and hands over to another one', () => {
    const play = launched(day);
    expect(play.does('advisor', 'handOver', { to: who.thomas, note: null })).toBe('noAdvisor');
    play.must('lead', 'attachAdvisor', { advisor: who.irene });
    expect(play.does('lead', 'attachAdvisor', { advisor: who.thomas })).toBe('alreadyAttached');
    expect(play.does('advisor', 'handOver', { to: who.irene, note: null })).toBe('sameAdvisor');
    play.must('advisor', 'handOver', { to: who.thomas, note: wording });
    expect(play.it['advisor']).toBe(who.thomas);
    expect(play.it['handovers']).toMatchObject([{ from: who.irene, to: who.thomas, on: day, note: wording }]);
    expect(play.process.seats(play.position)).not.toContainEqual({ who: who.irene, role: 'advisor' });
  });

  it('is never replaced by the house alone', () => {
    const play = preparing();
    expect(play.does('lead', 'handOver', { to: who.thomas, note: null })).toBe('notYours');
  });

  it('notes contacts of today and before, never of tomorrow; the house sees the days and not the notes', () => {
    const play = preparing();
    expect(play.does('advisor', 'noteContact', { on: '2026-09-02', how: 'call', note: null })).toBe(
      'inTheFuture',
    );
    play.must('advisor', 'noteContact', { on: day, how: 'call', note: wording });
    expect(play.sees('lead')).toMatchObject({ contactDays: [day] });
    expect(play.sees('lead')).not.toHaveProperty('contacts');
    expect(play.sees('advisor')).toMatchObject({ contacts: [{ on: day, how: 'call', note: wording }] });
  });
});

describe('the gate before the recruitment', () => {
  it('is closed until the team is prepared and the description official', () => {
    const play = preparing().must('process', 'teamPrepared');
    expect(play.state).toBe('describing');
    expect(play.does('lead', 'openRecruitment')).toBe('descriptionNotOfficial');
    play.must('process', 'teamNoLongerPrepared');
    expect(play.does('lead', 'openRecruitment')).toBe('teamNotPrepared');
    play.must('process', 'teamPrepared');
    play.facts = { ...noFacts, preparation: 'prepared', officialDescription: true };
    expect(play.does('lead', 'openRecruitment')).toBeUndefined();
    expect(play.state).toBe('recruiting');
  });

  it('shows the same reason before the click as after it', () => {
    const play = preparing().must('process', 'teamPrepared');
    const action = { command: 'openRecruitment', open: false, reason: 'descriptionNotOfficial' };
    expect(play.action('lead', 'openRecruitment')).toEqual(action);
  });

  it('opens by override with a name, a reason and what was missing, for everybody to read', () => {
    const play = formed();
    expect(play.does('lead', 'openByOverride', {})).toBe('invalidInput');
    play.must('lead', 'openByOverride', { reason: wording });
    expect(play.state).toBe('recruiting');
    const override = { by: who.nadia, on: day, missing: ['preparation', 'description'], reason: wording };
    for (const role of ['lead', 'advisor', 'manager', 'group', 'hr', 'team', 'person'] as const)
      expect(play.sees(role)).toMatchObject({ overrides: [override] });
    expect(play.effects).toContainEqual({
      effect: 'notify',
      roles: ['advisor', 'group', 'team'],
      about: 'accompaniment.openByOverride',
    });
  });

  it('owes a compensating plan after an override, and says so until there is one', () => {
    const play = formed()
      .must('lead', 'attachAdvisor', { advisor: who.irene })
      .must('lead', 'openByOverride', { reason: wording });
    expect(play.sees('lead')).toMatchObject({ missing: ['preparation', 'compensation'] });
    expect(play.deadlines().map((one) => one.wait)).toEqual(['compensatingPlan', 'compensatingPlan']);
    play.must('lead', 'compensate', { plan: wording });
    expect(play.sees('lead')).toMatchObject({ missing: ['preparation'] });
    expect(play.deadlines()).toEqual([]);
  });

  it('takes no override where the way is open, and asks for no plan where none was used', () => {
    const play = formed()
      .must('lead', 'holdBefore', held('preparation'))
      .must('lead', 'holdBefore', held('description'));
    expect(play.does('lead', 'openByOverride', { reason: wording })).toBe('gateIsOpen');
    play.must('lead', 'openRecruitment');
    expect(play.does('lead', 'compensate', { plan: wording })).toBe('nothingToCompensate');
  });
});

describe('a house that is on the road already', () => {
  it('notes what it did before, step by step, up to a person accompanied', () => {
    const play = launched(day);
    expect(play.does('lead', 'holdBefore', held('description'))).toBe('earlierStepFirst');
    play.must('lead', 'holdBefore', held('preparation'));
    expect(play.state).toBe('describing');
    expect(play.does('lead', 'holdBefore', held('preparation'))).toBe('alreadyHeld');
    play.must('lead', 'holdBefore', held('description'));
    expect(play.state).toBe('describing');
    play.must('lead', 'holdBefore', held('recruitment'));
    expect(play.state).toBe('recruiting');
    expect(play.does('lead', 'holdBefore', held('arrival'))).toBe('dayMissing');
    expect(play.does('lead', 'holdBefore', held('arrival', '2026-09-02'))).toBe('inTheFuture');
    play.must('lead', 'holdBefore', held('arrival', '2026-06-15'));
    expect(play.state).toBe('accompanied');
    expect(play.it['arrivedOn']).toBe('2026-06-15');
  });

  it('is not asked for contacts and reviews of a time before Passerelle', () => {
    expect(later(arrivedBefore(day, '2024-02-01'))).toEqual([]);
    const recent = arrivedBefore(day, '2026-06-15');
    expect(new Set(later(recent).map((one) => one.due))).toEqual(
      new Set(['2026-09-15', '2026-12-15', '2027-06-15']),
    );
  });

  it('tells the preparation held here of an arrival from before', () => {
    const play = preparing().must('process', 'teamPrepared');
    for (const step of ['description', 'recruitment']) play.must('lead', 'holdBefore', held(step));
    play.must('lead', 'holdBefore', held('arrival', '2026-08-20'));
    expect(play.effects.filter((one) => one.effect === 'tell')).toMatchObject([
      { kind: 'team-preparation', command: 'arrived', input: { on: '2026-08-20' } },
    ]);
  });

  it('cannot say that the preparation was held before while it goes on here', () => {
    const play = preparing().must('lead', 'openByOverride', { reason: wording });
    expect(play.does('lead', 'holdBefore', held('preparation'))).toBe('preparationUnderWay');
  });
});

describe('a pause', () => {
  it('leads back to where it began, and pauses the preparation', () => {
    const play = preparing().must('advisor', 'pause', { why: null });
    expect(play.state).toBe('paused');
    expect(play.does('lead', 'startPreparation')).toBe('notNow');
    const preparation = play.it['preparation'];
    expect(play.effects).toContainEqual({
      effect: 'tell',
      kind: 'team-preparation',
      id: preparation,
      command: 'pauseWith',
      input: {},
    });
    play.must('lead', 'resume');
    expect(play.state).toBe('preparing');
    play.must('lead', 'pause', { why: null }).must('lead', 'resume');
    expect(play.state).toBe('preparing');
  });

  it('and an end are remembered with what was said of them', () => {
    const play = preparing().must('lead', 'pause', { why: wording }).must('lead', 'close', { why: wording });
    expect(play.it['halts']).toMatchObject([
      { on: day, halt: 'paused', words: wording },
      { on: day, halt: 'closed', words: wording },
    ]);
  });

  it('takes what another process tells, and acts upon it when it is over', () => {
    const play = preparing().must('lead', 'pause', { why: wording }).must('process', 'teamPrepared');
    expect(play.state).toBe('paused');
    expect(play.it['preparedOn']).toBe(day);
    play.must('lead', 'resume');
    expect(play.state).toBe('describing');
    expect(play.records.slice(-2).map((one) => [one.type, one.to])).toEqual([
      ['resume', 'preparing'],
      ['becamePrepared', 'describing'],
    ]);
  });
});

describe('what an accompaniment sets off', () => {
  it('starts one preparation under the id it remembers', () => {
    const play = preparing();
    const start = play.effects.find((one) => one.effect === 'start');
    expect(start).toMatchObject({ kind: 'team-preparation', id: play.it['preparation'], command: 'begin' });
  });

  it('tells the preparation of the arrival and of the end, and nobody when there is none', () => {
    const play = preparing()
      .must('lead', 'openByOverride', { reason: wording })
      .must('lead', 'noteArrival', { on: day });
    play.must('lead', 'close', { why: wording });
    const told = play.effects.flatMap((one) => (one.effect === 'tell' ? [[one.command, one.input]] : []));
    expect(told).toEqual([
      ['arrived', { on: day }],
      ['closeWith', {}],
    ]);
    const alone = launched(day).must('lead', 'close', { why: wording });
    expect(alone.effects.filter((one) => one.effect !== 'notify')).toEqual([]);
  });

  it('is launched by a lead only, with at least one motive', () => {
    const play = new Play('accompaniment', day);
    expect(play.does('advisor', 'launch', launchInput())).toBe('notYours');
    expect(play.does('lead', 'launch', launchInput({ motives: [] }))).toBe('invalidInput');
    expect(play.does('lead', 'launch', launchInput({ motives: ['fashion'] }))).toBe('invalidInput');
    expect(play.does('lead', 'fly')).toBe('unknownCommand');
    expect(play.does('lead', 'constructor')).toBe('unknownCommand');
  });
});
