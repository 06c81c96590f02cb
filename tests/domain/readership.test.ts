import { describe, expect, test } from 'vitest';
import { kinds } from '#domain/kinds.ts';
import { processOf } from '#domain/processes/catalogue.ts';
import { learnOf, readersOf } from '#domain/readership.ts';
import { toyProcess } from '../support/toy-process.ts';

describe('who reads what is written', () => {
  test.each(kinds)('is found for every command of %s, among those who see something', (kind) => {
    const process = processOf(kind);
    for (const command of Object.keys(process.commands))
      for (const role of [...(readersOf(process, command) ?? []), ...learnOf(process, command)])
        expect(Object.keys(process.sees)).toContain(role);
  });

  test('is who sees it in the state that it leads to', () => {
    const accompaniment = processOf('accompaniment');
    expect(readersOf(accompaniment, 'writePlan')).toEqual(['person', 'lead', 'advisor', 'manager', 'group']);
    expect(readersOf(accompaniment, 'noteContact')).toEqual(['advisor']);
    expect(readersOf(accompaniment, 'compensate')).toEqual(['lead', 'advisor', 'manager']);
    expect(readersOf(toyProcess, 'note')).toEqual(['lead', 'advisor']);
    // A draft is its authors'; the team reads it when it is asked.
    const job = processOf('job-description');
    expect(readersOf(job, 'writeClause')).not.toContain('team');
    expect(readersOf(job, 'comment')).not.toContain('supervisor');
    expect(readersOf(job, 'askChange')).toContain('team');
  });

  test.each(kinds)(
    'is somebody, wherever something is written in %s: nothing is asked for nothing',
    (kind) => {
      const process = processOf(kind);
      // What stands on the sheets of a round is shown beside others alone, so that nobody is known by it.
      const among = ['answerQuestionnaire', 'answerFear'];
      const unread = Object.keys(process.commands).filter((one) => readersOf(process, one)?.length === 0);
      expect(unread.filter((one) => !among.includes(one))).toEqual([]);
    },
  );

  test('is nothing where nothing is written', () => {
    expect(readersOf(processOf('accompaniment'), 'attachAdvisor')).toBeUndefined();
  });
});
