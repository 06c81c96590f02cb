import type { Stance } from './clause.ts';
import type { Cue } from './cue.ts';
import type { Line } from './segment.ts';

const asking = new Set(['demand', 'profile', 'holds', 'are', 'asks', 'credential', 'course', 'paper']);
const notAsking = new Set(['soft', 'negation', 'without', 'gives', 'others', 'pay', 'helps']);

/** What a heading or a label does with what stands under it. */
export function stanceOf(cues: readonly Cue[]): Stance {
  if (cues.some((cue) => notAsking.has(cue.kind))) return 'offers';
  return cues.some((cue) => asking.has(cue.kind)) ? 'asks' : 'none';
}

/** "Profil", "Missions", "What we offer": a chapter that adverts usually have, and no requirement by itself. */
export const isUsual = (cues: readonly Cue[], words: number): boolean =>
  cues.some((cue) => cue.kind === 'profile' && cue.to - cue.at === words) ||
  (cues.some((cue) => cue.kind === 'profile' || cue.kind === 'chapter') &&
    !cues.some((cue) => cue.kind === 'credential' || cue.kind === 'course'));

const wordsIn = (written: string): number => written.split(/\s+/u).length;

/** Whether a line is the heading of what follows: it ends in a colon, or is a few words above a bullet. */
export function isHeading(written: string, line: Line, next: Line | undefined): boolean {
  if (written.endsWith(':')) return true;
  return (
    !line.bullet && next?.bullet === true && wordsIn(written) <= 6 && !/[.!;,]$/u.test(written.slice(-1))
  );
}

/** Whether a line is short enough to be a heading without a colon or a bullet, if its words are usual ones. */
export const mayBeHeading = (written: string, line: Line): boolean => !line.bullet && wordsIn(written) <= 4;

/** How far below the last heading a line stands: right under it, under other lines, or under bullets. */
export type Below = 'heading' | 'lines' | 'bullets';

/** Where the line after this one stands, when this one is no heading. */
export const belowAfter = (line: Line, below: Below): Below =>
  line.bullet || below === 'bullets' ? 'bullets' : 'lines';

/** Whether a heading still speaks for a line: for its bullets, or for short lines that follow without any. */
export function headsOver(written: string, line: Line, below: Below): boolean {
  if (line.bullet) return true;
  return wordsIn(written) <= 12 && (below === 'heading' || (below === 'lines' && !line.afterGap));
}
