import { BaseSequencer, type TestSequencerConstructor, type TestSpecification } from 'vitest/node';

/**
 * Begins with the files that take longest: begun last, one of them would run on alone. A clean checkout has no
 * durations of an earlier run to go by.
 */
export const longestFirst = (longest: readonly string[]): TestSequencerConstructor => {
  const rankOf = ({ moduleId }: TestSpecification): number => {
    const rank = longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
    return rank < 0 ? longest.length : rank;
  };
  return class extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      // oxlint-disable-next-line unicorn/no-array-sort -- this is no array
      const others = await super.sort(files);
      return others.toSorted((one, other) => rankOf(one) - rankOf(other));
    }
  };
};
