/**
 * The questionnaire of a host team, before and after its preparation: fifteen sentences, 1 (not at all) to 5
 * (fully), or not sure. Anonymous: only sums are remembered, and nothing is shown under four answers.
 */
export const questions = 15;

/** Fewer answers than this are not shown: in a very small team a figure has a face. */
export const fewestShown = 4;

/** Sentences 7 and 8 say a fear: agreeing counts the other way round. */
const reversed = new Set([7, 8]);
/** The sentences that tell whether the ground is laid (why, role, limits, absence, load, calm, support). */
const ground = [1, 2, 3, 9, 11, 12, 14];
/** "The team goes through a rather calm time": when it does not, a pause may help. */
const calm = 12;

export interface Tally {
  question: number;
  answers: number;
  sum: number;
  unsure: number;
}

export interface Given {
  readonly question: number;
  readonly answer: '1' | '2' | '3' | '4' | '5' | 'unsure';
}

/** An empty tally of every question. */
export const emptyTallies = (): Tally[] =>
  Array.from({ length: questions }, (_, n) => ({ question: n + 1, answers: 0, sum: 0, unsure: 0 }));

/** Adds one sheet to the sums; the sheet itself is kept nowhere in memory. */
export function addSheet(tallies: readonly Tally[], sheet: readonly Given[]): void {
  for (const { question, answer } of sheet) {
    const tally = tallies.find((one) => one.question === question);
    if (!tally) continue;
    if (answer === 'unsure') tally.unsure += 1;
    else {
      const value = Number(answer);
      tally.answers += 1;
      tally.sum += reversed.has(question) ? 6 - value : value;
    }
  }
}

/** The mean of a question in hundredths (100–500), reversed ones turned round; `null` without an answer. */
export const meanOf = (tally: Tally): number | null =>
  tally.answers === 0 ? null : Math.round((100 * tally.sum) / tally.answers);

/** The mean as it may be shown: a sentence that fewer than four answered has a face as well. */
export const shownMeanOf = (tally: Tally): number | null =>
  tally.answers < fewestShown ? null : meanOf(tally);

/** How many were not sure, where at least four said something about the sentence. */
export const shownUnsureOf = (tally: Tally): number | null =>
  tally.answers + tally.unsure < fewestShown ? null : tally.unsure;

interface Round {
  readonly state: string;
  readonly sheets: number;
  readonly tallies: readonly Tally[];
}

/** Results are shown when the round is closed and at least four answered: never while answers still come in. */
export const isShown = (round: Round): boolean => round.state === 'closed' && round.sheets >= fewestShown;

const meansOf = (round: Round, among: readonly number[]): number[] =>
  round.tallies.flatMap((one) => {
    const mean = among.includes(one.question) ? shownMeanOf(one) : null;
    return mean === null ? [] : [mean];
  });

/** Whether the ground is laid: means of the ground >= 3.5 and no question under 2.5. Evidence, no condition. */
export function groundIsLaid(round: Round): boolean {
  const means = meansOf(round, ground);
  const all = meansOf(
    round,
    round.tallies.map((one) => one.question),
  );
  return (
    means.length > 0 &&
    means.reduce((a, b) => a + b, 0) / means.length >= 350 &&
    all.every((mean) => mean >= 250)
  );
}

/** Whether the team says that its time is not calm (mean under 3): a pause is then offered. */
export const isTroubled = (round: Round): boolean => meansOf(round, [calm]).some((mean) => mean < 300);
