import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds } from '#domain/kinds.ts';
import { processOf } from '#domain/processes/catalogue.ts';
import { answerOf, cellsOf, isReachable } from '../support/cells.ts';
import { linesOf } from '../support/flaws.ts';
import { reachedNothing, walk } from '../support/walk.ts';
import { openings } from './openings.ts';

const shown = ({ role, state, command }: { role: string; state: string; command: string }) =>
  `${role} ${command} ${state}`;

describe.each(kinds)('sixty guided walks of eighty steps through %s', (kind) => {
  const process = processOf(kind);
  const reached = reachedNothing();

  it('find every invariant held at every step', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const draw = <T>(arbitrary: fc.Arbitrary<T>): T => gen(() => arbitrary);
        for (const records of walk(process, reached, draw, { steps: 80, stories: openings[kind] })) {
          const folded = records.reduce((at, one) => process.evolve(at, one), process.nothing());
          expect(process.read(JSON.parse(JSON.stringify(folded)))).toEqual(folded);
        }
      }),
      { numRuns: 60, seed: 2026, endOnFailure: true },
    );
  }, 120_000);

  it('reach every state', () => {
    expect(process.states.filter((one) => !reached.states.has(one))).toEqual([]);
  });

  it('reach every command', () => {
    expect(linesOf(process).flatMap(([name]) => (reached.commands.has(name) ? [] : [name]))).toEqual([]);
  });

  it('reach every rule', () => {
    expect(Object.keys(process.ofItself).filter((one) => !reached.rules.has(one))).toEqual([]);
  });

  it('let time remind and tell', () => {
    expect(reached.records.get('reminded')).toBeGreaterThan(0);
    expect(reached.records.get('escalated')).toBeGreaterThan(0);
  });

  it('refuse every cell that the table forbids, with its reason', () => {
    const wrong = cellsOf(process).flatMap((cell) =>
      (reached.places.get(cell.state) ?? [])
        .slice(0, 5)
        .filter((place) => cell.refused !== undefined && answerOf(place, cell) !== cell.refused)
        .map(() => shown(cell)),
    );
    expect(wrong).toEqual([]);
  });

  it('leave no cell that the table allows closed for ever', () => {
    const allowed = cellsOf(process).filter((cell) => cell.refused === undefined);
    const closed = allowed.filter((cell) => !isReachable(reached.places.get(cell.state) ?? [], cell));
    expect(allowed.length).toBeGreaterThan(0);
    expect(closed.map(shown)).toEqual([]);
  });
});
