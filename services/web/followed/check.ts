import type { FastifyRequest } from 'fastify';
import type { Language } from '#domain/words/words.ts';
import { followedWords } from '#domain/words/followed.ts';
import type { Checked } from '#services/api/check-import.ts';
import { dayInWords } from '../dates.ts';
import { type Frame, frameOf } from '../frame.ts';
import { spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';
import type { Counts } from '../words/shapes/followed.ts';

interface Row {
  readonly number: string;
  readonly name: string;
  readonly outcome: string;
  readonly kind: 'new' | 'changed' | 'same' | 'linked';
  readonly facts: readonly string[];
  readonly faults: readonly string[];
}

/** What taking a file will do, before it does. */
export interface ImportCheckPage {
  readonly frame: Frame;
  readonly title: string;
  readonly summary: string;
  readonly faults: string | null;
  readonly gone: { readonly lead: string; readonly names: readonly string[] } | null;
  readonly rows: readonly Row[];
  readonly notShown: string | null;
  readonly action: string;
  readonly take: string;
  readonly back: { readonly href: string; readonly text: string };
}

const shownAtMost = 100;

/** How many rows are what. */
const countsOf = ({ rows, gone }: Checked): Counts => {
  const of = (outcome: string): number => rows.filter((row) => row.outcome === outcome).length;
  return {
    new: of('new'),
    changed: of('changed'),
    same: of('same'),
    linked: of('linked'),
    gone: gone.length,
  };
};

function rowShown(row: Checked['rows'][number], language: Language): Row {
  const { followed } = pageWords(language);
  const named = followedWords(language);
  const { check } = followed;
  const { institution, stage, nextOn } = row.noted;
  const facts = [stage, nextOn === null ? '' : `${named.nextOn} : ${dayInWords(nextOn, language)}`].filter(
    Boolean,
  );
  return {
    number: check.row(row.row),
    name: institution || followed.unnamed,
    outcome: check.outcomes[row.outcome],
    kind: row.outcome,
    facts: facts.map((one) => spaced(one, language)),
    faults: row.faults.map(({ column, value, why }) =>
      spaced(`${column} « ${value.slice(0, 80)} » : ${check.why[why]}.`, language),
    ),
  };
}

/** First what a person should look at: what is not understood, what is new, what changed. */
const weight = ({ faults, kind }: Row): number =>
  faults.length > 0 ? 0 : kind === 'new' ? 1 : kind === 'changed' ? 2 : 3;

/** The page on which a person sees what will be taken, and takes it. */
export function importCheckPage(
  request: FastifyRequest,
  language: Language,
  id: string,
  checked: Checked,
): ImportCheckPage {
  const { followed } = pageWords(language);
  const { check } = followed;
  const set = (text: string): string => spaced(text, language);
  const counts = countsOf(checked);
  const rows = checked.rows
    .map((row) => rowShown(row, language))
    .toSorted((one, other) => weight(one) - weight(other));
  const faults = rows.reduce((sum, row) => sum + row.faults.length, 0);
  const changes = counts.new + counts.changed + counts.gone > 0;
  return {
    frame: frameOf(request, check.title),
    title: check.title,
    summary: set(changes ? check.summary(counts) : check.nothing),
    faults: faults === 0 ? null : set(`${check.faults(faults)} ${check.kept}`),
    gone:
      checked.gone.length === 0
        ? null
        : {
            lead: set(check.gone),
            names: checked.gone.slice(0, shownAtMost).map((one) => one.institution || followed.unnamed),
          },
    rows: rows.slice(0, shownAtMost),
    notShown: rows.length > shownAtMost ? set(check.notShown(rows.length - shownAtMost)) : null,
    action: `/import/${id}/take`,
    take: check.take,
    back: { href: `/import/${id}`, text: check.back },
  };
}
