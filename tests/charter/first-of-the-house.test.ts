import { describe, expect, it } from 'vitest';
import { arrivedBefore } from '../support/play.ts';

const day = '2026-09-01';
const waits = (firstPeer: boolean) =>
  arrivedBefore(day, day, { firstPeer })
    .deadlines()
    .map((one) => `${one.wait} ${one.act} ${one.at}`);

const open = (firstPeer: boolean) => {
  const play = arrivedBefore(day, day, { firstPeer });
  const at = '2026-09-01T10:00:00.000Z';
  return (['lead', 'advisor', 'person', 'team'] as const).map((role) =>
    play.process
      .actions(play.position, role, play.facts, at)
      .map(({ command, open: isOpen }) => [command, isOpen]),
  );
};

describe('« lorsque l’on est le premier à occuper ce rôle, il faut souvent « inventer » le poste »', () => {
  it('adds contacts after 2, 4 and 9 months, and takes nothing away', () => {
    const usual = waits(false);
    const first = waits(true);
    expect(usual.filter((one) => !first.includes(one))).toEqual([]);
    const more = arrivedBefore(day, day, { firstPeer: true }).deadlines();
    const added = more.filter((one) => !usual.includes(`${one.wait} ${one.act} ${one.at}`));
    expect(added.map((one) => [one.wait, one.act, one.due])).toEqual([
      ['touchpoint', 'remind', '2026-11-01'],
      ['touchpoint', 'escalate', '2026-11-01'],
      ['touchpoint', 'remind', '2027-01-01'],
      ['touchpoint', 'escalate', '2027-01-01'],
      ['touchpoint', 'remind', '2027-06-01'],
      ['touchpoint', 'escalate', '2027-06-01'],
    ]);
  });

  it('asks nothing more of the person: the turn is the advisor’s', () => {
    const play = arrivedBefore(day, day, { firstPeer: true });
    expect(new Set(play.deadlines().flatMap((one) => one.whose))).toEqual(new Set(['advisor', 'lead']));
  });

  it('offers the same actions as everywhere else', () => {
    expect(open(true)).toEqual(open(false));
  });
});
