import { describe, expect, it } from 'vitest';
import { processOf } from '#domain/processes/catalogue.ts';
import { roles, type Acting } from '#domain/roles.ts';
import { begun, launched, who, wording } from '../support/play.ts';

const everybody: readonly Acting[] = [...roles, 'time', 'process'];
const own = [
  ['groupSaysReady', 'group', { why: null }],
  ['groupSaysNotYet', 'group', { why: wording }],
  ['advisorSaysReady', 'advisor', { why: null }],
  ['advisorSaysNotYet', 'advisor', { why: wording }],
] as const;

describe('Personne ne prend la parole à la place de l’autre', () => {
  it.each(own)('lets %s be said by nobody but the %s', (command, role, input) => {
    expect(processOf('team-preparation').commands[command]?.by).toEqual([role]);
    for (const other of everybody.filter((one) => one !== role))
      expect(begun('2026-09-01').does(other, command, input)).toBe('notYours');
    expect(begun('2026-09-01').does(role, command, input)).toBeUndefined();
  });

  it('does not take one voice for the other', () => {
    const play = begun('2026-09-01').must('group', 'groupSaysReady', { why: null });
    expect(play.state).not.toBe('prepared');
    expect(play.action('advisor', 'advisorSaysReady')?.open).toBe(true);
  });

  it('lets only the team agree to a day, or ask for another', () => {
    const { agreeSession, askAnotherDay } = processOf('team-preparation').commands;
    expect([agreeSession?.by, askAnotherDay?.by]).toEqual([['team'], ['team']]);
  });

  it('lets only the advisor hand over, and the house never send the advisor away', () => {
    const play = launched('2026-09-01').must('lead', 'attachAdvisor', { advisor: who.irene });
    expect(play.does('lead', 'attachAdvisor', { advisor: who.thomas })).toBe('alreadyAttached');
    expect(play.does('lead', 'handOver', { to: who.thomas, note: null })).toBe('notYours');
  });
});
