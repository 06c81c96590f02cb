import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkWording, type WordingCode } from '#domain/wording-rules.ts';

const code = z.enum(['TRAINING_REQUIRED', 'ABSTINENCE_REQUIRED', 'RECOVERY_REQUIRED', 'HEALTH_QUESTION']);
const language = z.enum(['fr', 'nl', 'en']);

const sentenceSchema = z.strictObject({
  id: z.string(),
  language,
  expected: z.array(code),
  text: z.string(),
});
const runSchema = z.strictObject({
  set: z.enum(['first', 'second', 'third', 'fourth']),
  language,
  code,
  right: z.number(),
  wrong: z.number(),
  missed: z.number(),
});

/** A text and the codes it should give; one code a sentence. */
export type Labelled = z.infer<typeof sentenceSchema>;
/** What one run of an unseen set counted, before a rule was changed for it. */
export type UnseenRun = z.infer<typeof runSchema>;

/** Right, wrongly found, and missed. */
export type Tally = Pick<UnseenRun, 'right' | 'wrong' | 'missed'>;

export const codes = code.options;
export const languages = language.options;

const read = (folder: string): readonly Labelled[] =>
  globSync(join(import.meta.dirname, folder, '*.yaml'))
    .toSorted()
    .flatMap((file) => z.array(sentenceSchema).parse(parse(readFileSync(file, 'utf8'))));

/** About a third, by a hash of the id alone: nobody chose which. */
const kept = (one: Labelled): boolean => (createHash('sha256').update(one.id).digest()[0] ?? 0) % 3 === 0;

const first = read('labelled');

/** The sentences the rules were tuned on from the beginning. */
export const tuning = first.filter((one) => !kept(one));
/** Sets that were unseen until the one run recorded in `unseen-runs.yaml`; all but the fourth were worked into the rules since. */
export const onceUnseen = {
  first: first.filter(kept),
  second: read('labelled-second'),
  third: read('labelled-third'),
  fourth: read('labelled-fourth'),
} as const;

/** The recorded counts of those runs. */
export const unseenRuns: readonly UnseenRun[] = z
  .array(runSchema)
  .parse(parse(readFileSync(join(import.meta.dirname, 'unseen-runs.yaml'), 'utf8')));

/** The codes found in a text, in order. The language is not given: it has to be found. */
export const found = (one: Labelled): readonly WordingCode[] =>
  checkWording(one.text).map((each) => each.code);

const count = (among: readonly WordingCode[], wanted: WordingCode): number =>
  among.filter((one) => one === wanted).length;

/** Compares what is found with what is expected, for one code. */
export function tally(sentences: readonly Labelled[], wanted: WordingCode): Tally {
  const pairs = sentences.map((one) => [count(found(one), wanted), count(one.expected, wanted)] as const);
  const sum = (of: (is: number, should: number) => number): number =>
    pairs.reduce((total, [is, should]) => total + of(is, should), 0);
  return {
    right: sum((is, should) => Math.min(is, should)),
    wrong: sum((is, should) => Math.max(0, is - should)),
    missed: sum((is, should) => Math.max(0, should - is)),
  };
}

/** Counts together. */
export const together = (tallies: readonly Tally[]): Tally => ({
  right: tallies.reduce((sum, one) => sum + one.right, 0),
  wrong: tallies.reduce((sum, one) => sum + one.wrong, 0),
  missed: tallies.reduce((sum, one) => sum + one.missed, 0),
});

/** Of what was found, how much is right; 1 when nothing was found. */
export const precision = ({ right, wrong }: Tally): number =>
  right + wrong === 0 ? 1 : right / (right + wrong);

/** Of what should be found, how much is; 1 when there is nothing to find. */
export const recall = ({ right, missed }: Tally): number =>
  right + missed === 0 ? 1 : right / (right + missed);
