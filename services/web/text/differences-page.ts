import type { FastifyReply, FastifyRequest } from 'fastify';
import { differencesBetween } from '#domain/differences.ts';
import { isObject } from '#domain/field-guards.ts';
import { fieldsOfElements, type PartShape } from '#domain/parts.ts';
import type { Fieldless } from '#domain/processes/process.ts';
import { wordsOf } from '#domain/words/words.ts';
import {
  aboutIt,
  chosenVersions,
  isDraftSeen,
  type ShapeOfVersions,
} from '#services/api/routes/differences.ts';
import { type Frame, frameOf } from '../frame.ts';
import type { Look } from '../process/look.ts';
import { type Shown, shownGroup, shownValue } from '../process/shown.ts';
import { render } from '../render.ts';
import { capital } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';
import type { ProcessWords } from '../words/shape.ts';
import { type ChangedPart, changedParts } from './changed-parts.ts';

/** A side of the comparison: what it is called, and who opened it and agreed. */
interface Side {
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly lines: readonly string[] }[];
}

/** What differs between two versions, said in words and not only shown. */
export interface DifferencesPage {
  readonly frame: Frame;
  readonly kicker: string;
  readonly title: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly as: string;
  /** Nothing where there is only one text. */
  readonly chooser: {
    readonly from: { readonly [parameter: string]: unknown };
    readonly to: { readonly [parameter: string]: unknown };
  } | null;
  readonly sides: readonly Side[];
  readonly nothing: string | null;
  readonly values: readonly {
    readonly label: string;
    readonly before: Shown | null;
    readonly after: Shown | null;
  }[];
  readonly parts: readonly ChangedPart[];
  readonly unchanged: readonly ChangedPart[];
  readonly unchangedTitle: string;
  readonly words: Pick<ProcessWords, 'added' | 'removed' | 'compare'>;
}

type Query = Parameters<typeof chosenVersions>[2];

const numbersIn = (look: Look, { list }: ShapeOfVersions): readonly number[] => {
  const versions = look.view[list];
  return (Array.isArray(versions) ? versions : []).flatMap((one: unknown) =>
    isObject(one) && typeof one['number'] === 'number' ? [one['number']] : [],
  );
};

/** The two lists to choose from; with one text alone there is nothing to choose. */
function chooserOf(
  look: Look,
  shape: ShapeOfVersions,
  from: unknown,
  to: unknown,
): DifferencesPage['chooser'] {
  const { process, text } = pageWords(look.naming.language);
  const numbers = numbersIn(look, shape);
  const draft = isDraftSeen(look.view, shape) && shape.writtenIn.includes(look.seen.state) ? ['draft'] : [];
  if (numbers.length + draft.length < 2) return null;
  const select = (name: string, label: string, values: readonly (number | string)[], chosen: unknown) => ({
    id: name,
    name,
    label: { text: label, classes: 'govuk-label--s' },
    items: values.map((value) => ({
      value: String(value),
      text: capital(typeof value === 'number' ? process.version(value) : text.draftName),
      selected: String(value) === String(chosen),
    })),
  });
  return {
    from: select('from', process.compareFrom, numbers, from),
    to: select('to', process.compareTo, [...numbers, ...draft], to),
  };
}

/** A value in as many lines as it has elements. */
const linesOf = ({ items, rows, said, written }: Shown): readonly string[] => {
  if (items) return items.map((one) => linesOf(one).join(', '));
  return rows ? rows.flatMap((row) => linesOf(row.value)) : [said ?? written ?? ''];
};

function sideOf(look: Look, shape: ShapeOfVersions, version: Fieldless | null): Side {
  const { naming, process } = look;
  const words = pageWords(naming.language);
  if (version === null) return { title: capital(words.text.draftName), facts: [] };
  const { number, ...about } = aboutIt(version, shape);
  const all = fieldsOfElements(process.remembers[shape.list]);
  const fields = Object.fromEntries(Object.entries(all).filter(([name]) => name in about));
  const title = capital(words.process.version(Number(number)));
  const rows = shownGroup(fields, about, shape.list, naming);
  return { title, facts: rows.map(({ label, value }) => ({ label, lines: linesOf(value) })) };
}

function valuesIn(
  look: Look,
  shape: ShapeOfVersions,
  found: ReturnType<typeof differencesBetween>,
): DifferencesPage['values'] {
  const { naming, process } = look;
  const fields = fieldsOfElements(process.remembers[shape.list]);
  const { parts } = wordsOf(naming.kind, naming.language);
  const inWords = (name: string, value: unknown): Shown | null => {
    const field = fields[name];
    return (field && shownValue(field, value, `${shape.list}.${name}`, naming)) ?? null;
  };
  return found.values.map(({ name, before, after }) => ({
    label: parts[name] ?? name,
    before: inWords(name, before),
    after: inWords(name, after),
  }));
}

/** Answers with what differs. */
export function showDifferences(
  request: FastifyRequest,
  reply: FastifyReply,
  look: Look,
  { versions: shape, parts: partShape }: { readonly versions: ShapeOfVersions; readonly parts: PartShape },
  query: Query,
): FastifyReply {
  const { naming, seen, id } = look;
  const { process, house } = pageWords(naming.language);
  const { earlier, later, isDraft } = chosenVersions({ view: look.view, state: seen.state }, shape, query);
  const found = differencesBetween(earlier, later, shape);
  const parts = changedParts(look, partShape, found);
  const values = valuesIn(look, shape, found);
  const changed = parts.filter((one) => one.tag !== 'same');
  const unchanged = parts.filter((one) => one.tag === 'same');
  const kicker = wordsOf(naming.kind, naming.language).title.one;
  const title = process.differencesTitle;
  return render(reply, 'differences', {
    frame: frameOf(request, `${kicker} : ${title}`),
    kicker,
    title,
    back: { href: `/${seen.kind}s/${id}?as=${seen.role}`, text: house.back },
    as: seen.role,
    chooser: chooserOf(look, shape, earlier?.['number'], isDraft ? 'draft' : later['number']),
    sides: [...(earlier ? [sideOf(look, shape, earlier)] : []), sideOf(look, shape, isDraft ? null : later)],
    nothing: changed.length + values.length === 0 ? process.noDifferences : null,
    values,
    parts: changed,
    unchanged,
    unchangedTitle: process.unchanged(unchanged.length),
    words: process,
  });
}
