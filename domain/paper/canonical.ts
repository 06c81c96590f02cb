import type { Day } from '../calendar.ts';
import type { ClauseCode } from '../job-clauses.ts';

/** What an official version says, with its texts opened: enough to take its fingerprint. */
export interface SaidVersion {
  readonly number: number;
  /** Since when it is official. */
  readonly on: Day;
  readonly language: 'fr' | 'nl';
  readonly clauses: readonly {
    readonly code: ClauseCode;
    readonly text: string | null;
    readonly decideBy: Day | null;
  }[];
  readonly line1: number;
  readonly line2: number;
  readonly network: number;
}

const clauseLines = ({ code, text, decideBy }: SaidVersion['clauses'][number]): readonly string[] => [
  decideBy === null ? `clause ${code}` : `clause ${code} to decide by ${decideBy}`,
  // Two spaces keep what people wrote apart from the lines of the format, so that no text can pass for one.
  ...(text === null ? [] : text.split(/\r\n|\r|\n/u).map((line) => `  ${line}`)),
];

/**
 * The text over which the fingerprint of a version is taken (SHA-256 of its UTF-8 bytes). Names and approvals are
 * not in it: a name may have to go one day, and the fingerprint must still be what the papers say. The format is
 * written down in docs/papers.md; whoever changes it raises the number in its first line.
 */
export const canonicalText = (version: SaidVersion): string =>
  [
    'passerelle official description, format 1',
    `language ${version.language}`,
    `version ${version.number}`,
    `official since ${version.on}`,
    `shares ${version.line1} ${version.line2} ${version.network}`,
    ...version.clauses.flatMap(clauseLines),
    '',
  ]
    .join('\n')
    .normalize('NFC');
