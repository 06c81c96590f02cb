import type { Section } from './section.ts';

/** What has no clause, line by line under its headings, in the order of the sheet; filled for one sheet. */
export class Kept {
  readonly #lines: string[] = [];
  #under = -1;

  /** The heading of a section, once as long as nothing of another stands between. */
  head(section: Section): void {
    if (this.#under === section.id) return;
    this.#under = section.id;
    if (this.#lines.length > 0) this.#lines.push('');
    if (section.heading !== null) this.#lines.push(section.heading);
  }

  /** A text under the heading of its section. */
  add(section: Section, text: string): void {
    if (text === '') return;
    this.head(section);
    this.#lines.push(text);
  }

  /** A label with its text, in the middle of the section around it. */
  label(text: string): void {
    this.#lines.push(text);
  }

  get text(): string {
    return this.#lines.join('\n').trim();
  }
}
