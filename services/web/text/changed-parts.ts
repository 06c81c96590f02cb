import type { Differences, PartChange, Words } from '#domain/differences.ts';
import { type PartShape, saidIn } from '#domain/parts.ts';
import { wordsOf } from '#domain/words/words.ts';
import type { Look } from '../process/look.ts';
import { type ShownRow, shownGroup } from '../process/shown.ts';
import { pageWords } from '../words/page-words.ts';
import { headingOf } from './part-page.ts';

interface Run {
  readonly text: string;
  readonly isAdded: boolean;
  readonly isRemoved: boolean;
}

/** What became of a part, in a word and word by word. */
export interface ChangedPart {
  readonly title: string;
  readonly what: string;
  readonly tag: 'added' | 'removed' | 'changed' | 'same';
  readonly rows: readonly ShownRow[];
  readonly texts: readonly { readonly label: string | null; readonly runs: readonly Run[] }[];
}

const runOf = ({ change, text }: Words): Run => ({
  text,
  isAdded: change === 'added',
  isRemoved: change === 'removed',
});

/** The text of a part as one run: what is new or gone as a whole, and what is the same. */
const wholeRun = (part: PartChange, text: string): Run => ({
  text,
  isAdded: part.change === 'added',
  isRemoved: part.change === 'removed',
});

function changedPart(part: PartChange, look: Look, shape: PartShape): ChangedPart {
  const { naming } = look;
  const { parts } = wordsOf(naming.kind, naming.language);
  const words = pageWords(naming.language).process;
  const said = { same: words.same, added: words.added, removed: words.removed, changed: words.changed };
  const stands = part.after ?? part.before ?? {};
  const compared = Object.keys(part.words);
  const isQuiet = (name: string): boolean =>
    compared.includes(name) || name === shape.heading || name === shape.text || name === shape.judged;
  const quiet = Object.fromEntries(Object.entries(shape.fields).filter(([name]) => !isQuiet(name)));
  const text = saidIn(stands, shape.text);
  const isWhole = text !== null && !compared.includes(shape.text ?? '');
  return {
    title: headingOf(look, shape, saidIn(stands, shape.heading) ?? ''),
    what: said[part.change],
    tag: part.change,
    rows: shownGroup(quiet, stands, shape.parts, naming),
    texts: [
      ...Object.entries(part.words).map(([name, runs]) => ({
        label: name === shape.text ? null : (parts[name] ?? name),
        runs: runs.map(runOf),
      })),
      ...(isWhole ? [{ label: null, runs: [wholeRun(part, text)] }] : []),
    ],
  };
}

/** The parts in the order in which they are read: what is gone stands where it stood. */
export function changedParts(look: Look, shape: PartShape, { parts }: Differences): readonly ChangedPart[] {
  const place = ({ after, before }: PartChange): number =>
    shape.headings.indexOf(saidIn(after ?? before ?? {}, shape.heading) ?? '');
  return parts
    .toSorted((one, other) => place(one) - place(other))
    .map((part) => changedPart(part, look, shape));
}
