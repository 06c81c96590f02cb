import { isDay } from '#domain/calendar.ts';
import { type Part, type PartShape, saidIn } from '#domain/parts.ts';
import { wordsOf } from '#domain/words/words.ts';
import { dayInWords } from '../dates.ts';
import type { Look } from '../process/look.ts';
import { capital, spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';
import { type FoundSentence, foundIn, sentencesFound, type Stretch, stretchesOf } from './findings.ts';
import { type Notes, notesOf } from './notes.ts';
import type { Said } from './said-about.ts';
import { type Way, wayToAdd, waysWith } from './ways.ts';
import type { WrittenHere } from './written-here.ts';

/** A part of the text with everything that stands beside it; or a heading under which nothing is written. */
export interface PartOnPage {
  readonly anchor: string;
  readonly title: string;
  readonly isGap: boolean;
  /** Of a heading: that nothing stands under it yet, or that more may. */
  readonly gap: string | null;
  readonly text: readonly Stretch[];
  readonly decide: string | null;
  readonly found: readonly FoundSentence[];
  /** Something was found once and the wording no longer tells where. */
  readonly foundNothing: string | null;
  readonly notes: readonly Notes[];
  readonly ways: readonly Way[];
  readonly write: WrittenHere | null;
}

/** What parts are put on the page with. */
export interface Laying {
  readonly look: Look;
  readonly shape: PartShape;
  readonly said: readonly Said[];
  /** Whether something may be done with this text. */
  readonly isLive: boolean;
  /** The field under a part in which something is written about it, if there is one. */
  readonly writing: (part: Part) => WrittenHere | null;
  /** Commands that are given elsewhere on the page. */
  readonly givenElsewhere: readonly string[];
}

/** A heading as it is called. */
export const headingOf = ({ naming }: Look, { parts, heading }: PartShape, value: string): string => {
  const options = wordsOf(naming.kind, naming.language).options[`${parts}.${heading}`];
  return spaced(capital(options?.[value] ?? value), naming.language);
};

function decideOn({ look, shape }: Laying, part: Part): string | null {
  const day = saidIn(part, shape.day);
  const { language } = look.naming;
  return day !== null && isDay(day)
    ? spaced(pageWords(language).text.decide(dayInWords(day, language)), language)
    : null;
}

function partOnPage(laying: Laying, part: Part, number: number): PartOnPage {
  const { look, shape, said, isLive, givenElsewhere } = laying;
  const found = foundIn(part, shape);
  const codes = shape.judged === undefined ? [] : part[shape.judged];
  const isLost = Array.isArray(codes) && codes.length > 0 && found.length === 0;
  return {
    anchor: `at-${part.id}`,
    title: `${number}. ${headingOf(look, shape, saidIn(part, shape.heading) ?? '')}`,
    isGap: false,
    gap: null,
    text: stretchesOf(saidIn(part, shape.text) ?? '', found),
    decide: decideOn(laying, part),
    found: sentencesFound(look, shape, part, found),
    foundNothing: isLost ? pageWords(look.naming.language).text.foundNothing : null,
    notes: notesOf(
      look,
      shape,
      said.filter(({ about }) => 'part' in about && about.part === part.id),
    ),
    ways: isLive ? waysWith(look, part.id, givenElsewhere) : [],
    write: isLive ? laying.writing(part) : null,
  };
}

const nothing = { text: [], decide: null, found: [], foundNothing: null, write: null } as const;

/** What stands under a heading beside its parts: what was said of it as a whole, and the way to write one more. */
function underHeading(
  { look, shape, said, isLive }: Laying,
  heading: string,
  isEmpty: boolean,
): readonly PartOnPage[] {
  const isRepeatable = isEmpty || (shape.several?.includes(heading) ?? false);
  const add = isLive && isRepeatable ? wayToAdd(look, shape, heading) : undefined;
  const notes = notesOf(
    look,
    shape,
    said.filter(({ about }) => 'heading' in about && about.heading === heading),
  );
  if (!add && notes.length === 0) return [];
  const title = headingOf(look, shape, heading);
  const { text } = pageWords(look.naming.language);
  const gap = add ? (isEmpty ? text.notWritten : text.oneMore) : null;
  return [{ ...nothing, anchor: `at-${heading}`, title, isGap: true, gap, notes, ways: add ? [add] : [] }];
}

/** The parts in the order in which they are read, each heading followed by what belongs to all of it. */
export function partsOnPage(laying: Laying, parts: readonly Part[]): readonly PartOnPage[] {
  const { shape } = laying;
  const numbered = parts.map((part, n) => ({ part, number: n + 1 }));
  const under = Map.groupBy(numbered, ({ part }) => saidIn(part, shape.heading) ?? '');
  return [...new Set([...shape.headings, ...under.keys()])].flatMap((heading) => {
    const several = under.get(heading) ?? [];
    return [
      ...several.map(({ part, number }) => partOnPage(laying, part, number)),
      ...underHeading(laying, heading, several.length === 0),
    ];
  });
}
