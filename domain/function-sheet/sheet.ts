import { type ClauseCode, clauseCodes, neededCodes } from '../job-clauses.ts';
import { languageOfText } from '../wording/read.ts';
import { type Block, wordsIn } from './block.ts';
import { longestKept } from './bounds.ts';
import { linesOf } from './lines.ts';
import { textOfCell } from './table-row.ts';
import { place } from './place.ts';
import { isPlaced, type Section } from './section.ts';
import { sectionsOf } from './sections.ts';
import { type Shares, sharesIn, sharesOfLines } from './shares.ts';

/** A function sheet read into clauses: a proposal to look at, nothing is decided by it. */
export interface Sheet {
  readonly language: 'fr' | 'nl' | 'en';
  readonly clauses: readonly { readonly code: ClauseCode; readonly text: string }[];
  /** What a description needs and the sheet does not say, or not under a heading that is known. */
  readonly missing: readonly ClauseCode[];
  /** What has no clause, under its headings, in the order of the sheet. */
  readonly kept: string;
  /** More is kept than a draft can hold: somebody has to shorten it; nothing was dropped. */
  readonly keptTooLong: boolean;
  readonly headings: readonly { readonly heading: string; readonly code: ClauseCode | null }[];
  readonly shares: Shares | null;
}

const fewWords = 14;

/** The job as the heading right below the name of the paper says it, where nothing else says it. */
function withTitle(sections: readonly Section[]): readonly Section[] {
  if (sections.some((one) => one.means === 'title')) return sections;
  const at = sections.findIndex((one) => one.means === 'sheet' && one.said.length === 0) + 1;
  const below = sections[at];
  if (at === 0 || !below?.heading || below.means !== null || wordsIn(below.heading) > fewWords)
    return sections;
  const title: Section = {
    ...below,
    means: 'title',
    said: [{ kind: 'text', text: below.heading, depth: null }],
  };
  const rest: Section[] = below.said.length > 0 ? [below] : [];
  return [...sections.slice(0, at), title, ...rest, ...sections.slice(at + 1)];
}

/**
 * Reads a function sheet into the clauses of a job description. Pure, and linear in the sheet. Every word of it is
 * in a clause, in what is kept, or in a heading that its code stands for. Requirements are no clause: what a profile
 * asks for is kept, and what stands in a clause is judged by the wording rules as everything written there.
 */
export function readSheet(blocks: readonly Block[]): Sheet {
  const text = textOfCell(blocks);
  const language = languageOfText(text);
  const { sections, headings } = sectionsOf(linesOf(blocks));
  const { said, kept, shares } = place(withTitle(sections), language === 'fr' ? ' :' : ':');
  return {
    language,
    clauses: clauseCodes.flatMap((code) => (said.get(code) ?? []).map((one) => ({ code, text: one }))),
    missing: neededCodes.filter((one) => !said.has(one)),
    kept: kept.text,
    keptTooLong: kept.text.length > longestKept,
    headings: headings.map(({ heading, means }) => ({ heading, code: isPlaced(means) ? means : null })),
    shares: sharesIn(text) ?? sharesOfLines(shares) ?? null,
  };
}
