import type { ClauseCode } from '../job-clauses.ts';
import { wordsIn } from './block.ts';
import { fitting, longestClause, mostSeveral } from './bounds.ts';
import { Kept } from './kept.ts';
import { isPlaced, isSeveral, type Said, type Section } from './section.ts';
import { oneByOne, type ShareOf } from './several.ts';
import { asLabel, asLine, asLines } from './written.ts';

/** The clauses of a sheet by their code, and what has none. */
export interface Placed {
  readonly said: ReadonlyMap<ClauseCode, readonly string[]>;
  readonly kept: Kept;
  /** The shares of the time that missions take. */
  readonly shares: readonly ShareOf[];
}

const longestTitle = 150;
/** What the code of a clause says as well as its usual headings do. */
const saysItself: readonly (string | null)[] = ['title', 'purpose', 'mission', 'limit'];

/** Puts sections where they belong; made for one sheet. */
class Placing {
  /** What may be said several times, one by one; and what is said once, in parts. */
  readonly #texts = new Map<'mission' | 'limit', string[]>();
  readonly #parts = new Map<ClauseCode, readonly Part[]>();
  readonly #colon: string;
  readonly #listed = new Set<number>();
  readonly kept = new Kept();
  readonly shares: ShareOf[] = [];

  constructor(colon: string) {
    this.#colon = colon;
  }

  #textsOf(code: 'mission' | 'limit'): string[] {
    const texts = this.#texts.get(code) ?? [];
    this.#texts.set(code, texts);
    return texts;
  }

  /** What is said once, joined in the order of the sheet; what does not fit is kept. */
  #once(code: ClauseCode, section: Section): void {
    const parts = this.#parts.get(code) ?? [];
    const part = this.#partOf(section);
    if (parts.some((one) => one.text === part.text && one.label === part.label)) return;
    // With its label, whether that is written or not: another part may still come.
    const room = longestClause - parts.reduce((sum, one) => sum + labelled(one).length + 1, 0);
    const forText = room - part.label.length;
    const [fits, rest] = forText > 0 ? fitting(part.text, forText) : ['', part.text];
    if (fits !== '') this.#parts.set(code, [...parts, { ...part, text: fits }]);
    this.kept.add(section, rest);
  }

  /** Several parts each say with their label what they are about; what stands alone is announced by its code. */
  get said(): ReadonlyMap<ClauseCode, readonly string[]> {
    const once = [...this.#parts].map(([code, parts]) => {
      const several = new Set(parts.map((one) => one.label)).size > 1;
      const texts = parts.map((one) => (several || !one.whole ? labelled(one) : one.text));
      return [code, [texts.join('\n')]] as const;
    });
    return new Map<ClauseCode, readonly string[]>([...this.#texts, ...once]);
  }

  #partOf(section: Section): Part {
    const { heading, means, said, whole } = section;
    const text = asLines(said);
    if (heading === null || saysItself.includes(means)) return { label: '', text, whole };
    return { label: labelOf(asLabel(heading), section, this.#colon), text, whole };
  }

  #severally(code: 'mission' | 'limit', section: Section): void {
    const lists = section.said.some((one) => one.kind !== 'text' || one.depth !== null);
    // A paragraph after the bullets of its section is not one of them, whatever stood in between.
    if (!lists && this.#listed.has(section.id)) return this.kept.add(section, asLines(section.said));
    if (lists) this.#listed.add(section.id);
    const { texts, leads, shares } = oneByOne(section.said, this.#colon);
    for (const lead of leads) this.kept.add(section, lead);
    for (const text of texts) {
      const [fits, rest] = this.#several() < mostSeveral ? fitting(text, longestClause) : ['', text];
      if (fits !== '') this.#textsOf(code).push(fits);
      this.kept.add(section, rest === text ? `- ${text}` : rest);
    }
    for (const { head, share } of shares) this.kept.add(section, `${head}${this.#colon} ${share}`);
    this.shares.push(...shares);
  }

  #several(): number {
    return (this.#texts.get('mission') ?? []).length + (this.#texts.get('limit') ?? []).length;
  }

  /** A title is short: the first line; what follows it is about something else. */
  #title(section: Section): void {
    const [first, ...others] = section.said;
    const line = first ? asLine(first).replace(/^- /u, '') : '';
    const isTitle = line.length <= longestTitle && wordsIn(line) > 0;
    if (isTitle) this.#once('title', { ...section, said: [{ kind: 'text', text: line, depth: null }] });
    this.kept.add(section, asLines(isTitle ? others : section.said));
  }

  place(section: Section): void {
    const { heading, means, whole, said, aside } = section;
    if (!isPlaced(means) || said.length === 0) {
      if (aside) return this.kept.label(`${labelOf(heading ?? '', section, this.#colon)}${asLines(said)}`);
      this.kept.head(section);
      return this.kept.add(section, asLines(said));
    }
    if (!whole && saysItself.includes(means)) {
      if (aside) this.kept.label(heading ?? '');
      else this.kept.head(section);
    }
    if (isSeveral(means)) this.#severally(means, section);
    else if (means === 'title') this.#title(section);
    else this.#once(means, section);
  }
}

/** A part of what is said once; `label` with its colon and what parts it from the text, or empty. */
interface Part {
  readonly label: string;
  readonly text: string;
  /** Whether the code says all that the label does. */
  readonly whole: boolean;
}
const labelled = ({ label, text }: Part): string => `${label}${text}`;

/** A heading as the label of what is said under it: on its line when that is one line. */
function labelOf(heading: string, { said }: Section, colon: string): string {
  const label = heading.replace(/[\s:]+$/u, '');
  const [only, ...others] = said;
  const single = others.length === 0 && only && isPlain(only) && !asLine(only).includes('\n');
  return label === '' ? '' : `${label}${colon}${single ? ' ' : '\n'}`;
}

const isPlain = (said: Said): boolean => said.kind === 'sub' || (said.kind === 'text' && said.depth === null);

/** What every section says, in its clause or kept; `colon` is written as the language of the sheet does. */
export function place(sections: readonly Section[], colon: string): Placed {
  const placing = new Placing(colon);
  for (const [n, section] of sections.entries()) {
    // « Horaire et lieu », and then a line for each: the lines say it all.
    const below = section.said.length === 0 ? sections[n + 1] : undefined;
    if (below?.aside && section.whole && isPlaced(section.means) && below.means === section.means) continue;
    placing.place(section);
  }
  return placing;
}
