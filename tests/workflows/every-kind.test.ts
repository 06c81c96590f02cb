import { expect, expectTypeOf, it } from 'vitest';
import { kinds } from '#domain/kinds.ts';
import { workflowTypeOf } from '#services/temporal/life-of.ts';
import type { WorkflowType } from '#workflows/every-kind.ts';
import * as lives from '#workflows/index.ts';

it('has one life for every kind of process, under its name, one for letters, and exports nothing else', () => {
  expect(Object.keys(lives).toSorted()).toEqual([...kinds.map(workflowTypeOf), 'letter'].toSorted());
  expectTypeOf<keyof typeof lives>().toEqualTypeOf<WorkflowType>();
});
