import type { PartShape } from '#domain/parts.ts';
import { wordsOf } from '#domain/words/words.ts';
import type { Look } from '../process/look.ts';
import { type ShownRow, shownGroup } from '../process/shown.ts';
import { pageWords } from '../words/page-words.ts';
import { isHeading, isReference, isText, type Said } from './said-about.ts';
import { type Way, waysWith } from './ways.ts';

/** Something that was said about a part: who and when, what, and what came of it. */
export interface Note {
  readonly anchor: string | null;
  readonly head: string;
  readonly text: string | null;
  readonly rows: readonly ShownRow[];
  readonly ways: readonly Way[];
}

/** What was said about one part in one list. */
export interface Notes {
  readonly title: string;
  readonly newest: readonly Note[];
  readonly earlier: readonly Note[];
  readonly earlierTitle: string;
}

/** Before its first text an element says who, when and as what; after it, what came of it. */
function noteOf(look: Look, shape: PartShape, { list, fields, value, isWithin }: Said): Note {
  const entries = Object.entries(fields).filter((one) => !isReference(one) && !isHeading(shape, one[1]));
  const at = entries.findIndex(isText);
  const before = Object.fromEntries(at === -1 ? entries : entries.slice(0, at));
  const after = Object.fromEntries(at === -1 ? [] : entries.slice(at + 1));
  const text = value[entries[at]?.[0] ?? ''];
  const id = typeof value['id'] === 'string' && !isWithin ? value['id'] : null;
  const head = shownGroup(before, value, list, look.naming).map(({ label, value: { said = '' } }) =>
    // A number alone says nothing: "tour 2".
    /^\d+$/.test(said) ? `${label.toLocaleLowerCase()} ${said}` : said,
  );
  return {
    anchor: id === null ? null : `at-${id}`,
    head: head.filter(Boolean).join(', '),
    text: typeof text === 'string' ? text : null,
    rows: shownGroup(after, value, list, look.naming),
    ways: id === null ? [] : waysWith(look, id),
  };
}

const openAtMost = 3;

/** What was said, list by list, the newest first. */
export function notesOf(look: Look, shape: PartShape, said: readonly Said[]): readonly Notes[] {
  const { shown } = wordsOf(look.naming.kind, look.naming.language);
  return [...Map.groupBy(said, (one) => one.list)].map(([list, several]) => {
    const notes = several.toReversed().map((one) => noteOf(look, shape, one));
    return {
      title: `${shown[list] ?? list} (${notes.length})`,
      newest: notes.slice(0, openAtMost),
      earlier: notes.slice(openAtMost),
      earlierTitle: pageWords(look.naming.language).text.earlier(notes.length - openAtMost),
    };
  });
}
