import { describe, expect, test } from 'vitest';
import { noFacts } from '#domain/facts.ts';
import { choice, count, day, group, id, list, maybe } from '#domain/fields.ts';
import { kinds } from '#domain/kinds.ts';
import { processOf } from '#domain/processes/catalogue.ts';
import { describeProcess } from '#domain/processes/describe.ts';
import type { Process, Recorded } from '#domain/processes/process.ts';
import { idOf } from '../support/play.ts';

const at = '2026-05-05T10:00:00.000Z';
const common = {
  kind: 'accompaniment',
  states: ['lent', 'back'],
  ends: ['back'],
  needs: [],
  reasons: [],
  keeps: {},
} as const;

const first = describeProcess({
  ...common,
  version: 1,
  remembers: { until: day(), rings: count() },
  commands: {
    lend: {
      by: ['lead'],
      from: ['new'],
      to: 'lent',
      fields: { until: day() },
      changes: (it, e) => {
        it.until = e.until;
      },
    },
    ring: {
      by: ['lead'],
      from: ['lent'],
      changes: (it) => {
        it.rings += 1;
      },
    },
    giveBack: { by: ['lead'], from: ['lent'], to: 'back' },
  },
  sees: { lead: ['until', 'rings'] },
});

/** A year later: a field and a memory more, `ring` retired, bells remembered one by one. */
const second = describeProcess({
  ...common,
  version: 2,
  remembers: { until: day(), colour: choice('red', 'blue'), bells: list(group({ id: id(), on: day() })) },
  commands: {
    lend: {
      by: ['lead'],
      from: ['new'],
      to: 'lent',
      fields: { until: day(), colour: maybe(choice('red', 'blue')) },
      changes: (it, e) => {
        it.until = e.until;
        it.colour = e.colour;
      },
    },
    ring: {
      by: [],
      from: [],
      changes: (it, e) => {
        it.bells.push({ id: e.id, on: e.today });
      },
    },
    giveBack: { by: ['lead'], from: ['lent'], to: 'back' },
  },
  sees: { lead: ['until', 'colour', 'bells'] },
});

function played(process: Process): { records: Recorded[]; stored: unknown } {
  const records: Recorded[] = [];
  let position = process.nothing();
  const steps = [
    ['lend', { until: '2026-06-01' }],
    ['ring', {}],
    ['ring', {}],
  ] as const;
  for (const [n, [command, input]] of steps.entries()) {
    const decision = process.decide(
      position,
      { command, input, by: { id: idOf(1), role: 'lead' }, at, id: idOf(n) },
      noFacts,
    );
    if (decision.refused !== undefined) throw new Error(decision.refused);
    records.push(...decision.records);
    position = decision.position;
  }
  return { records, stored: JSON.parse(JSON.stringify({ records, position })) };
}

const fold = (process: Process, records: readonly Recorded[]) =>
  records.reduce((position, one) => process.evolve(position, one), process.nothing());

describe('a stored position', () => {
  const { records } = played(first);
  const stored: unknown = JSON.parse(JSON.stringify(fold(first, records)));

  test('reads back in the version it was written in', () => {
    expect(first.read(stored)).toEqual(fold(first, records));
  });

  test('is not read by a later version, which folds the records again', () => {
    expect(second.read(stored)).toBeUndefined();
    const folded = fold(second, records);
    expect(folded).toMatchObject({ version: 2, state: 'lent' });
    expect(folded.it).toEqual({
      until: '2026-06-01',
      colour: null,
      bells: [
        { id: idOf(1), on: '2026-05-05' },
        { id: idOf(2), on: '2026-05-05' },
      ],
    });
  });

  test('goes on from the new fold, where a retired command is refused and the others are not', () => {
    const folded = fold(second, records);
    const given = { input: {}, by: { id: idOf(1), role: 'lead' as const }, at, id: idOf(9) };
    expect(second.decide(folded, { ...given, command: 'ring' }, noFacts).refused).toBe('notYours');
    expect(second.decide(folded, { ...given, command: 'giveBack' }, noFacts).refused).toBeUndefined();
  });

  test('stays where its records led, though the table now leads elsewhere', () => {
    const moved: Process = {
      ...second,
      commands: { ...second.commands, lend: { by: ['lead'], from: ['new'], to: 'back' } },
    };
    expect(fold(moved, records).state).toBe('lent');
  });

  test.each([
    ['another version', { version: 3 }],
    ['an unknown state', { state: 'sold' }],
    ['a memory of another shape', { it: { until: 'soon', rings: 0 } }],
    ['a memory that lacks a part', { it: { rings: 0 } }],
    ['no clock', { since: null }],
    ['no list of what was acted upon', { acted: null }],
    ['no count of entries', { entered: '1' }],
  ])('with %s does not read', (_, change) => {
    expect(first.read({ ...fold(first, records), ...change })).toBeUndefined();
  });

  test.each([null, undefined, 7, 'lent', [], {}])('that is %j does not read', (nonsense) => {
    expect(first.read(nonsense)).toBeUndefined();
  });
});

describe.each(kinds)('%s', (kind) => {
  test('folds no records at all to the position before anything happened, which reads back', () => {
    const process = processOf(kind);
    expect(process.read(JSON.parse(JSON.stringify(process.nothing())))).toEqual(process.nothing());
  });
});
