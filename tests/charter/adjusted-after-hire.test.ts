import { describe, expect, it } from 'vitest';
import { processOf } from '#domain/processes/catalogue.ts';
import { allFields, linesOf } from '../support/flaws.ts';
import { official, said, wording } from '../support/play-description.ts';

describe('« Il faut aussi se donner la possibilité de l’ajuster une fois le ou la pair-aidant·e engagé·e »', () => {
  it('lets the person open the next version at any time, without having to say why', () => {
    const play = official();
    expect(play.action('person', 'proposeVersion')).toMatchObject({ open: true });
    play.must('person', 'proposeVersion', { why: null });
    expect(play.state).toBe('revising');
  });

  it('changes nothing for the person alone or for the institution alone', () => {
    for (const [opens, other] of [
      ['person', 'lead'],
      ['lead', 'person'],
    ] as const) {
      const play = official().must(opens, 'proposeVersion', { why: wording });
      play.must(opens, 'writeClause', said('mission')).must(opens, 'agreeVersion');
      expect(play.state).toBe('revising');
      expect(play.it['versions']).toHaveLength(1);
      play.must(other, 'agreeVersion');
      expect(play.it['versions']).toHaveLength(2);
    }
  });

  it('keeps the version in force until then, and for ever after', () => {
    const play = official().must('person', 'proposeVersion', { why: null });
    expect(play.on('2028-01-03').timeActs()).toContain('escalated versionAgreed');
    expect(play.sees('team')).toMatchObject({ versions: [{ number: 1 }] });
  });

  it('asks both sides to look at it again after one, three, six and twelve months', () => {
    const play = official().must('process', 'arrived', { on: '2026-09-01' });
    const windows = play.deadlines().flatMap((one) => (one.wait === 'revisionWindow' ? [one.due] : []));
    expect([...new Set(windows)].slice(0, 5)).toEqual([
      '2026-10-01',
      '2026-12-01',
      '2027-03-01',
      '2027-09-01',
      '2028-09-01',
    ]);
  });

  it('has no place where pay, hours paid or a status could be lowered on the way', () => {
    const numbers = linesOf(processOf('job-description')).flatMap(([, line]) =>
      Object.entries(line.fields ?? {}).flatMap(([name, field]) =>
        allFields({ field }).some((one) => one.type === 'integer' || one.type === 'count') ? [name] : [],
      ),
    );
    expect(new Set(numbers)).toEqual(new Set(['line1', 'line2']));
  });
});
