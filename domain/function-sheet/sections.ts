import { wordsIn } from './block.ts';
import type { Means } from './headings/sheet-headings.ts';
import { levels, type Line } from './line.ts';
import { headingOf, labelOf } from './read-line.ts';
import { isFirst, turnsRound } from './recognise.ts';
import { isPlaced, isSeveral, type Said, type Section, type SheetHeading } from './section.ts';
import { signaturesFrom } from './signing.ts';

type Heading = Extract<Line, { kind: 'heading' }>;
type Label = Extract<Line, { kind: 'label' }>;

const isSub = (said: Said): boolean => said.kind === 'sub';

/** Whether a heading stands below that of a section: by its style, else by its number. */
function isBelow(line: Heading, section: Section): boolean {
  if (line.level !== section.level) return line.level > section.level;
  if (line.depth > 0 && section.depth > 0) return line.depth > section.depth;
  if (line.level < levels.capitals) return false;
  // Among headings made by hand, numbers below one without, or one without below numbers.
  return line.depth > 0 ? isFirst(line.text) || section.said.some(isSub) : section.depth > 0;
}

// In a section of tasks, a line or a row on these is about a task: « Doel: », « Réunions | y participer ».
const alsoTasks: readonly (Means | null)[] = [
  'purpose',
  'supervision',
  'places',
  'fileAccess',
  'selfPresentation',
  'training',
  'mission',
];

/** What a bullet under « Conditions » may be the label of. */
const inLists: readonly Means[] = ['timePlace', 'supervision', 'training', 'revision', 'fileAccess'];

const fewWords = 8;
/** Below whatever it stands under. */
const deepest = levels.colon + 1;

/** Cuts the lines of a sheet into sections; made for one sheet. */
class Cutter {
  readonly sections: Section[] = [];
  readonly headings: SheetHeading[] = [];
  /** The headings that the line stands under, outermost first. */
  #open: readonly Section[] = [];
  #here: Section;

  constructor() {
    this.#here = this.#begin({ heading: null, means: null, whole: true, level: 0, depth: 0, aside: false });
    this.#open = [this.#here];
  }

  #begin(about: Omit<Section, 'id' | 'said'>, id = this.sections.length): Section {
    const section = { ...about, id, said: [] };
    this.sections.push(section);
    return section;
  }

  /** The section around, gone on with after what stood in its middle. */
  #back(): Section {
    const around = this.#open.at(-1) ?? this.#here;
    if (this.#here.id !== around.id) this.#here = this.#begin(around, around.id);
    return this.#here;
  }

  #say(said: Said): void {
    // What follows a label of one line belongs to it only when it is a list.
    const listed = this.#here.aside && said.kind === 'text' && said.depth !== null;
    (listed ? this.#here : this.#back()).said.push(said);
  }

  #heading(line: Heading): void {
    const { text: heading, whole, level, depth } = line;
    const around = this.#open.filter((one, n) => n === 0 || isBelow(line, one));
    const above = around.at(-1);
    const round = line.means === null && isSeveral(above?.means ?? null) && turnsRound(heading);
    const means = round ? 'limit' : line.means;
    this.headings.push({ heading, means });
    this.#open = around;
    if (means === null && isPlaced(above?.means ?? null) && above?.means !== 'title') {
      this.#back().said.push({ kind: 'sub', text: heading });
      return;
    }
    this.#here = this.#begin({ heading, means, whole, level, depth, aside: false });
    this.#open = [...around, this.#here];
  }

  #label(line: Label): void {
    const { text, means, whole, inTable } = line;
    const around = this.#open.at(-1)?.means ?? null;
    if (isSeveral(around) && alsoTasks.includes(means)) {
      if (inTable) this.#say({ kind: 'row', cells: line.plain.split(' | '), heads: false });
      else this.#say({ kind: 'text', text: line.plain, depth: null });
      return;
    }
    this.headings.push({ heading: text, means });
    this.#here = this.#begin({ heading: text, means, whole, level: levels.colon, depth: 0, aside: true });
    this.#under(line.value);
    // A row ends with itself, a line may be followed by its list.
    if (inTable) this.#lastRow = this.#here;
  }

  /** The label that a table row ended with. */
  #lastRow: Section | undefined;

  /** What a label holds: headings inside it are no headings of the sheet; labels in « Conditions » still are labels. */
  #under(value: readonly Line[]): void {
    const label = this.#here;
    for (const one of value) {
      if (one.kind === 'label' && label.means === 'beside') this.#label(one);
      else {
        if (this.#here !== label && this.#here.id !== label.id) this.#here = this.#begin(label, label.id);
        this.#here.said.push(...plainly(one));
      }
    }
  }

  #more(value: readonly Line[], above: Section | undefined): void {
    if (above === undefined || above !== this.#here) {
      for (const one of value) this.take(one);
      return;
    }
    this.#under(value);
    this.#lastRow = this.#here;
  }

  /** Signatures without a heading of their own end the clause above them; below a heading that is kept they stay. */
  sign(): void {
    if (!isPlaced(this.#open.at(-1)?.means ?? null) && !isPlaced(this.#here.means)) return;
    this.#here = this.#begin({
      heading: null,
      means: 'beside',
      whole: true,
      level: 0,
      depth: 0,
      aside: false,
    });
    this.#open = [...this.#open.slice(0, 1), this.#here];
    this.#lastRow = undefined;
  }

  take(line: Line): void {
    const above = this.#lastRow;
    this.#lastRow = undefined;
    const read = asHeading(line, this.#open.at(-1)) ?? line;
    if (read.kind === 'heading') return this.#heading(read);
    if (read.kind === 'label') return this.#label(read);
    if (read.kind === 'more') return this.#more(read.value, above);
    if (above) this.#back();
    this.#say(read);
  }
}

/**
 * Whether a line that ends in a colon heads a section like the one it stands in. The first line of a section leads
 * to what follows, and so do those that begin as it does: « Avec les personnes : », « Avec l’équipe : ».
 */
function isAnother(text: string, { said: [first] }: Section): boolean {
  if (first?.kind !== 'text') return first !== undefined;
  const [begins] = first.text.split(' ');
  return !first.text.endsWith(':') || !text.startsWith(`${begins} `);
}

/** A line that is a heading or a label only because of where it stands. */
function asHeading(line: Line, around: Section | undefined): Line | undefined {
  if (line.kind !== 'text' || !around) return undefined;
  const { text, depth } = line;
  if (depth !== null) {
    const label = isPlaced(around.means) ? undefined : labelOf(text);
    // It ends with its bullet, as a row of a table does: the next bullet is about something else.
    return label?.kind === 'label' && inLists.includes(label.means) ? { ...label, inTable: true } : undefined;
  }
  if (!text.endsWith(':')) return undefined;
  const turns = isSeveral(around.means) && turnsRound(text);
  if (turns) return headingOf(text, deepest);
  const another = around.level === levels.colon && isAnother(text, around) && wordsIn(text) <= fewWords;
  return another ? headingOf(text, levels.colon) : undefined;
}

/** A line inside a label, as something said. */
function plainly(line: Line): readonly Said[] {
  if (line.kind === 'heading') return [{ kind: 'sub', text: line.text }];
  if (line.kind === 'label') return [{ kind: 'text', text: line.plain, depth: null }];
  if (line.kind === 'more') return line.value.flatMap(plainly);
  return [line];
}

/** A line among signatures: who signs is no heading and no label there, whatever the word means elsewhere. */
function signing(line: Line): Line {
  if (line.kind === 'label' && (line.inTable || isPlaced(line.means)))
    return { kind: 'text', text: line.plain, depth: null };
  if (line.kind === 'heading' && isPlaced(line.means)) return { kind: 'text', text: line.text, depth: null };
  return line;
}

/** The sections of a sheet in its order, and its headings with what they announced. */
export function sectionsOf(lines: readonly Line[]): Pick<Cutter, 'sections' | 'headings'> {
  const cutter = new Cutter();
  const signatures = signaturesFrom(lines);
  for (const [n, line] of lines.entries()) {
    if (n === signatures) cutter.sign();
    cutter.take(n >= (signatures ?? lines.length) ? signing(line) : line);
  }
  return cutter;
}
