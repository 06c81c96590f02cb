import type { ClauseCode } from '../job-clauses.ts';
import { wordsIn } from './block.ts';
import { fitting, longestClause, mostSeveral } from './bounds.ts';
import { Kept } from './kept.ts';
import { isPlaced, isSeveral, type Said, type Section } from './section.ts';
import { oneByOne } from './several.ts';
import { asLabel, asLine, asLines } from './written.ts';

/** The clauses of a sheet by their code, and what has none. */
export interface Placed {
  readonly said: ReadonlyMap<ClauseCode, readonly string[]>;
  readonly kept: Kept;
}

const longestTitle = 150;
/** What the code of a clause says as well as its usual headings do. */
const saysItself: readonly (string | null)[] = ['title', 'purpose', 'mission', 'limit'];

/** Puts sections where they belong; made for one sheet. */
class Placing {
  readonly #texts = new Map<ClauseCode, string[]>();
  readonly #colon: string;
  readonly #listed = new Set<number>();
  readonly kept = new Kept();

  constructor(colon: string) {
    this.#colon = colon;
  }

  get said(): ReadonlyMap<ClauseCode, readonly string[]> {
    return this.#texts;
  }

  #textsOf(code: ClauseCode): string[] {
    const texts = this.#texts.get(code) ?? [];
    this.#texts.set(code, texts);
    return texts;
  }

  /** What is said once, joined in the order of the sheet; what does not fit is kept. */
  #once(code: ClauseCode, text: string, section: Section): void {
    const before = this.#textsOf(code).join('\n');
    if (before === text) return;
    const room = longestClause - (before === '' ? 0 : before.length + 1);
    const [fits, rest] = room > 0 ? fitting(text, room) : ['', text];
    if (fits !== '') this.#texts.set(code, before === '' ? [fits] : [`${before}\n${fits}`]);
    this.kept.add(section, rest);
  }

  #severally(code: ClauseCode, section: Section): void {
    const lists = section.said.some((one) => one.kind !== 'text' || one.depth !== null);
    // A paragraph after the bullets of its section is not one of them, whatever stood in between.
    if (!lists && this.#listed.has(section.id)) return this.kept.add(section, asLines(section.said));
    if (lists) this.#listed.add(section.id);
    const { texts, leads } = oneByOne(section.said, this.#colon);
    for (const lead of leads) this.kept.add(section, lead);
    for (const text of texts) {
      const [fits, rest] = this.#several() < mostSeveral ? fitting(text, longestClause) : ['', text];
      if (fits !== '') this.#textsOf(code).push(fits);
      this.kept.add(section, rest === text ? `- ${text}` : rest);
    }
  }

  #several(): number {
    return (this.#texts.get('mission') ?? []).length + (this.#texts.get('limit') ?? []).length;
  }

  /** A title is short: the first line; what follows it is about something else. */
  #title(section: Section): void {
    const [first, ...others] = section.said;
    const line = first ? asLine(first).replace(/^- /u, '') : '';
    const isTitle = line.length <= longestTitle && wordsIn(line) > 0;
    if (isTitle) this.#once('title', line, section);
    this.kept.add(section, asLines(isTitle ? others : section.said));
  }

  #labelled({ heading, means, said }: Section, label = asLabel(heading ?? '')): string {
    const text = asLines(said);
    if (heading === null || saysItself.includes(means)) return text;
    const [only, ...others] = said;
    const single = others.length === 0 && only && isPlain(only) && !text.includes('\n');
    return `${label.replace(/[\s:]+$/u, '')}${this.#colon}${single ? ' ' : '\n'}${text}`;
  }

  place(section: Section): void {
    const { means, whole, said, aside } = section;
    if (!isPlaced(means) || said.length === 0) {
      if (aside) return this.kept.label(this.#labelled(section, section.heading ?? ''));
      this.kept.head(section);
      return this.kept.add(section, asLines(said));
    }
    if (!whole && saysItself.includes(means)) {
      if (aside) this.kept.label(section.heading ?? '');
      else this.kept.head(section);
    }
    if (isSeveral(means)) this.#severally(means, section);
    else if (means === 'title') this.#title(section);
    else this.#once(means, this.#labelled(section), section);
  }
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
