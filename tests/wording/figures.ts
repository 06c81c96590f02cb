import {
  codes,
  languages,
  onceUnseen,
  precision,
  recall,
  tally,
  together,
  tuning,
  unseenRuns,
  type Labelled,
  type Tally,
  type UnseenRun,
} from './labelled-set.ts';

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;

const cells = (one: Tally): string =>
  `${one.right + one.missed} | ${percent(precision(one))} | ${percent(recall(one))} | ${one.wrong} | ${one.missed}`;

const table = (first: string, rows: readonly (readonly [name: string, tally: Tally])[]): string =>
  [
    `| ${first} | to find | precision | recall | wrongly found | missed |`,
    '|---|---|---|---|---|---|',
    ...rows.map(([name, one]) => `| ${name} | ${cells(one)} |`),
  ].join('\n');

const runsWhere = (holds: (run: UnseenRun) => boolean): Tally => together(unseenRuns.filter(holds));

/** The runs of one unseen set, as they were counted then. */
function recorded(set: UnseenRun['set']): string {
  const here = (run: UnseenRun): boolean => run.set === set;
  return table(`${set} (${onceUnseen[set].length} texts)`, [
    ...codes.map((code) => [`\`${code}\``, runsWhere((run) => here(run) && run.code === code)] as const),
    ...languages.map(
      (language) => [language, runsWhere((run) => here(run) && run.language === language)] as const,
    ),
    ['**all**', runsWhere(here)],
  ]);
}

const all = (sentences: readonly Labelled[]): Tally => together(codes.map((code) => tally(sentences, code)));

/** Today's rules on sentences they have seen. */
const today = (name: string, sentences: readonly Labelled[]): string =>
  table(`${name} (${sentences.length} texts)`, [
    ...codes.map((code) => [`\`${code}\``, tally(sentences, code)] as const),
    ...languages.map(
      (language) => [language, all(sentences.filter((one) => one.language === language))] as const,
    ),
    ['**all**', all(sentences)],
  ]);

/** The figures of `docs/wording-rules.md`, as Markdown. */
export const figures = (): string =>
  [
    '### The one run of each unseen set',
    recorded('first'),
    recorded('second'),
    recorded('third'),
    recorded('fourth'),
    '### Today, on sentences the rules have seen',
    today('tuning', tuning),
    today('once unseen', [...onceUnseen.first, ...onceUnseen.second, ...onceUnseen.third]),
  ].join('\n\n');
