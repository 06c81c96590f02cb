import { describe, expect, it } from 'vitest';
import { isObject } from '#domain/field-guards.ts';
import { begun, type Play, wording } from '../support/play.ts';

const day = '2026-09-01';
const answers = (answer: string) => Array.from({ length: 15 }, (_, n) => ({ question: n + 1, answer }));
const answering = (play: Play, number: number, answer = '4', fear: string | null = null) => {
  for (let n = 0; n < number; n += 1)
    play.must('team', 'answerQuestionnaire', { answers: answers(answer), fear });
};
const opened = (invited = 6) => begun(day).must('lead', 'openQuestionnaire', { round: 'before', invited });
const choices = (play: Play, role: 'team' | 'lead', command: string, field: string) =>
  play.action(role, command)?.among?.[field] ?? [];

const firstOf = (value: unknown): { readonly [name: string]: unknown } => {
  const [first] = Array.isArray(value) ? value : [];
  return isObject(first) ? first : {};
};

describe('sessions', () => {
  it('are suggested four, without a date, for the team to take or leave', () => {
    const play = begun(day);
    expect(play.it['sessions']).toMatchObject(
      ['whyUs', 'knowledge', 'frame', 'welcome'].map((theme) => ({ theme, on: null, state: 'suggested' })),
    );
    expect(new Set(choices(play, 'lead', 'planSession', 'session')).size).toBe(4);
  });

  it('go back and forth until the team agrees, and then the preparation is under way', () => {
    const play = begun(day);
    const [session] = choices(play, 'lead', 'planSession', 'session');
    expect(play.does('team', 'agreeSession', { session })).toBe('nothingToChoose');
    expect(play.does('lead', 'planSession', { session, on: '2026-08-31', minutes: 180 })).toBe('inThePast');
    play.must('lead', 'planSession', { session, on: '2026-09-10', minutes: 180 });
    play.must('team', 'askAnotherDay', { session, on: '2026-09-11' });
    expect(play.does('lead', 'agreeSession', { session })).toBe('notYours');
    play.must('team', 'agreeSession', { session });
    expect(play.state).toBe('underway');
    expect(play.does('lead', 'holdSession', { session, present: 3, expected: 4 })).toBe('notYetThatDay');
    play.on('2026-09-11');
    expect(play.does('lead', 'holdSession', { session, present: 5, expected: 4 })).toBe(
      'morePresentThanExpected',
    );
    play.must('lead', 'holdSession', { session, present: 3, expected: 4 });
    expect(play.sees('team')).toMatchObject({ attendance: 75 });
  });

  it('wait for every proposed date before the preparation is under way', () => {
    const play = begun(day);
    const [one, two] = choices(play, 'lead', 'planSession', 'session');
    play.must('lead', 'planSession', { session: one, on: '2026-09-10', minutes: 60 });
    play.must('lead', 'planSession', { session: two, on: '2026-09-17', minutes: 60 });
    play.must('team', 'agreeSession', { session: one });
    expect(play.state).toBe('planning');
    play.must('team', 'dropSession', { session: two });
    expect(play.state).toBe('underway');
  });
});

describe('the anonymous questionnaire', () => {
  it('keeps nobody: no person, no hour, and only sums in memory', () => {
    const play = opened();
    answering(play, 4);
    const record = play.records.findLast((one) => one.type === 'answerQuestionnaire');
    expect(record).toMatchObject({ by: 'anonymous', role: 'anonymous', at: '2026-09-01T00:00:00.000Z' });
    const round = firstOf(play.it['rounds']);
    expect(round).toMatchObject({ sheets: 4, invited: 6 });
    expect(firstOf(round['tallies'])).toEqual({ question: 1, answers: 4, sum: 16, unsure: 0 });
  });

  it('shows its figures when it is closed and four answered, and not before', () => {
    const play = opened();
    answering(play, 3);
    play.must('lead', 'closeQuestionnaire');
    expect(play.sees('team')).toMatchObject({ figures: [{ shown: 'no', means: [] }], evidence: [] });
    const enough = opened();
    answering(enough, 4);
    expect(enough.sees('team')).toMatchObject({ figures: [{ shown: 'no', means: [], sheets: 4 }] });
    enough.must('lead', 'closeQuestionnaire');
    const figures = firstOf(enough.sees('team')['figures']);
    expect(figures).toMatchObject({ shown: 'yes' });
    expect(firstOf(figures['means'])).toEqual({ question: 1, hundredths: 400, unsure: 0 });
  });

  it('shows a fear from a sheet with the figures of its round, and one told openly at once', () => {
    const play = opened();
    answering(play, 1, '4', wording);
    expect(play.sees('team')).toMatchObject({ fears: [] });
    play.must('team', 'raiseFear', { what: wording });
    expect(play.sees('team')['fears']).toHaveLength(1);
    expect(choices(play, 'team', 'answerFear', 'fear')).toHaveLength(1);
    answering(play, 3);
    play.must('lead', 'closeQuestionnaire');
    expect(play.sees('team')['fears']).toHaveLength(2);
  });

  it('is for four and more; fewer talk instead', () => {
    const play = begun(day);
    expect(play.does('lead', 'openQuestionnaire', { round: 'before', invited: 3 })).toBe('teamTooSmall');
    expect(play.does('lead', 'talkInstead', { round: 'before', present: 4 })).toBe('teamLargeEnough');
    play.must('lead', 'talkInstead', { round: 'before', present: 3 });
    expect(play.sees('team')).toMatchObject({ evidence: ['talkedInstead'] });
  });

  it('runs once at a time and takes one answer to a sentence', () => {
    const play = opened();
    expect(play.does('lead', 'openQuestionnaire', { round: 'after', invited: 6 })).toBe('roundOpen');
    const twice = [answers('4')[0], answers('2')[0]];
    expect(play.does('team', 'answerQuestionnaire', { answers: twice, fear: null })).toBe(
      'sameQuestionTwice',
    );
    play.must('lead', 'closeQuestionnaire');
    expect(play.does('team', 'answerQuestionnaire', { answers: answers('4'), fear: null })).toBe(
      'noRoundOpen',
    );
  });

  it('is closed by time, on the working morning after its last day, and later if time comes late', () => {
    const play = opened();
    expect(play.on('2026-09-15').timeActs()).toEqual(['reminded questionnaire']);
    expect(play.action('lead', 'closeQuestionnaire')?.open).toBe(true);
    expect(play.on('2026-09-16').timeActs()).toEqual(['passed questionnaire', 'closeQuestionnaire']);
    const late = opened();
    expect(late.on('2027-05-03').timeActs()).toContain('closeQuestionnaire');
    expect(late.due('2030-01-01T00:00:00.000Z')?.wait).not.toBe('questionnaire');
  });

  it('closes by time during a pause too', () => {
    const play = opened().must('process', 'pauseWith');
    expect(play.on('2026-09-16').timeActs()).toContain('closeQuestionnaire');
    expect(play.state).toBe('paused');
  });
});

describe('readiness', () => {
  it('is said by the working group and by the advisor, both', () => {
    const play = begun(day).must('group', 'groupSaysReady', { why: null });
    expect(play.state).toBe('planning');
    expect(play.does('group', 'groupSaysReady', { why: null })).toBe('alreadySaid');
    play.must('advisor', 'advisorSaysReady', { why: null });
    expect(play.state).toBe('prepared');
    expect(play.effects).toContainEqual(expect.objectContaining({ effect: 'tell', command: 'teamPrepared' }));
  });

  it('may be taken back by either, and is then no longer', () => {
    const play = begun(day)
      .must('group', 'groupSaysReady', { why: null })
      .must('advisor', 'advisorSaysReady', { why: null });
    play.must('advisor', 'advisorSaysNotYet', { why: wording });
    expect(play.state).toBe('underway');
    expect(play.effects).toContainEqual(
      expect.objectContaining({ effect: 'tell', command: 'teamNoLongerPrepared' }),
    );
    play.must('advisor', 'advisorSaysReady', { why: null });
    expect(play.state).toBe('prepared');
  });

  it('looks back after somebody arrived, three months later at the latest', () => {
    const play = begun(day)
      .must('group', 'groupSaysReady', { why: null })
      .must('advisor', 'advisorSaysReady', { why: null });
    expect(play.does('group', 'lookBack', { what: wording })).toBe('nobodyArrived');
    play.must('process', 'arrived', { on: '2026-10-01' });
    expect(play.deadlines().map((one) => [one.act, one.due])).toEqual([
      ['remind', '2027-01-01'],
      ['escalate', '2027-01-01'],
    ]);
    play.must('group', 'lookBack', { what: wording });
    expect(play.state).toBe('lookedBack');
    expect(play.deadlines()).toEqual([]);
  });
});
