import { describe, expect, it } from 'vitest';
import { kinds } from '#domain/kinds.ts';
import { processOf } from '#domain/processes/catalogue.ts';
import { linesOf } from '../support/flaws.ts';
import { begun, launched, type Play } from '../support/play.ts';

/** All that time may ever do besides reminding and telling, and why it is no answer. */
const ofTime = {
  // Anonymous answers stop coming in on the announced day; what was answered stays what it was.
  'team-preparation closeQuestionnaire': 'closes a questionnaire',
  // Comments stop coming in on the announced day; those that came are read, and nothing is approved by it.
  'job-description closeComments': 'closes a round of comments',
};

const yearsLater = (play: Play): Play => {
  for (const day of ['2026-10-01', '2026-12-01', '2027-06-01', '2029-01-02']) play.on(day).timeActs();
  return play;
};

describe('Le silence ne décide jamais', () => {
  it('gives time no command but the closing of a questionnaire and of a round of comments', () => {
    const given = kinds.flatMap((kind) =>
      linesOf(processOf(kind)).flatMap(([name, line]) =>
        line.by.includes('time') ? [`${kind} ${name}`] : [],
      ),
    );
    expect(given).toEqual(Object.keys(ofTime));
  });

  it('lets no command of time lead to another state', () => {
    const leading = kinds.flatMap((kind) =>
      linesOf(processOf(kind)).filter(([, line]) => line.by.includes('time') && line.to !== undefined),
    );
    expect(leading).toEqual([]);
  });

  it.each(kinds)('ends every wait of %s in telling a third person, or in one of those', (kind) => {
    const waits = Object.values(processOf(kind).waits).flatMap((several) => several ?? []);
    expect(waits.length).toBeGreaterThan(0);
    const answering = waits.filter(({ then, whose }) =>
      'tell' in then
        ? then.tell.every((role) => whose.includes(role))
        : !Object.hasOwn(ofTime, `${kind} ${then.command}`),
    );
    expect(answering).toEqual([]);
  });

  it('leaves a preparation where it was when nobody says anything for years', () => {
    const play = yearsLater(begun('2026-09-01').must('group', 'groupSaysReady', { why: null }));
    expect(play.state).toBe('planning');
    expect(play.it['declarations']).toHaveLength(1);
  });

  it('leaves an accompaniment where it was when nobody does anything for years', () => {
    const play = yearsLater(launched('2026-09-01'));
    expect(play.state).toBe('launched');
    expect(play.it).toMatchObject({ advisor: null, workingGroup: [] });
  });
});
