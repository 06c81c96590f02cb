import { describe, expect, it } from 'vitest';
import { begun, type Play } from '../support/play.ts';

const day = '2026-09-01';

function answered(answer: string): Play {
  const play = begun(day).must('lead', 'openQuestionnaire', { round: 'before', invited: 5 });
  const answers = Array.from({ length: 15 }, (_, n) => ({ question: n + 1, answer }));
  for (let n = 0; n < 5; n += 1) play.must('team', 'answerQuestionnaire', { answers, fear: null });
  return play.must('lead', 'closeQuestionnaire');
}

const bothReady = (play: Play): Play =>
  play.must('group', 'groupSaysReady', { why: null }).must('advisor', 'advisorSaysReady', { why: null });

const offered = (play: Play) =>
  (['group', 'advisor', 'lead', 'team'] as const).map((role) =>
    play.process
      .actions(play.position, role, play.facts, '2026-09-01T10:00:00.000Z')
      .map((one) => [one.command, one.open]),
  );

describe('« il se peut que le·la pair-aidant·e arrive dans une équipe en crise et non préparée » : les chiffres le montrent, ils ne décident pas', () => {
  it('says what low figures show', () => {
    expect(answered('1').sees('group')).toMatchObject({ evidence: ['notCalm'] });
  });

  it('lets the group and the advisor say "ready" with the lowest figures', () => {
    expect(bothReady(answered('1')).state).toBe('prepared');
  });

  it('lets them say "ready" without any figure, session or attendance', () => {
    expect(bothReady(begun(day)).state).toBe('prepared');
  });

  it('takes the highest figures for nobody’s "ready"', () => {
    const play = answered('5');
    expect(play.state).toBe('planning');
    expect(play.it['declarations']).toEqual([]);
  });

  it('offers the same actions whatever the figures are', () => {
    expect(offered(answered('1'))).toEqual(offered(answered('5')));
  });
});
