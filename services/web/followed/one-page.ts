import type { FastifyRequest } from 'fastify';
import { type FollowedField, followedFields, isDayField, longestText } from '#domain/followed/columns.ts';
import type { Noted } from '#domain/followed/row.ts';
import { day, type Fields, maybe, text } from '#domain/fields.ts';
import { followedWords } from '#domain/words/followed.ts';
import type { Language } from '#domain/words/words.ts';
import type { Kind } from '#domain/kinds.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { notedSchema } from '#services/wire/followed-schema.ts';
import { type Control, idOf, type Making } from '../forms/control.ts';
import { controlsOf } from '../forms/controls.ts';
import { inputIn, type RowsTaken, type Typed } from '../forms/typed.ts';
import { type Wrong, wrongIn } from '../forms/wrong.ts';
import { type Frame, frameOf } from '../frame.ts';
import { spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';

/** One row of the list: noted, linked or erased. */
export interface FollowedOnePage {
  readonly frame: Frame;
  readonly kicker: string;
  readonly title: string;
  readonly names: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly wrongTitle: string | null;
  readonly wrong: readonly { readonly href: string; readonly text: string }[];
  readonly action: string;
  readonly controls: readonly Control[];
  readonly save: string;
  readonly came: {
    readonly title: string;
    readonly lead: string;
    readonly cells: readonly { readonly label: string; readonly value: string }[];
  } | null;
  readonly link: {
    readonly title: string;
    readonly lead: string;
    readonly action: string;
    readonly select: { readonly [parameter: string]: unknown } | null;
    readonly nothing: string;
    readonly send: string;
  } | null;
  readonly erase: {
    readonly title: string;
    readonly lead: string;
    readonly action: string;
    readonly sure: { readonly [parameter: string]: unknown };
    readonly send: string;
  } | null;
}

type Followed = NonNullable<Awaited<ReturnType<ApiDeps['books']['followedOne']>>>;

/** What is shown of an accompaniment that may take a row's place. */
export interface Place {
  readonly value: string;
  readonly text: string;
}

export interface OneShowing {
  readonly language: Language;
  readonly row: Followed | null;
  readonly kind: Kind;
  readonly places: readonly Place[];
  readonly typed: Typed;
  readonly wrong: Wrong;
}

const fields: Fields = {
  institution: text('author', longestText.institution),
  stage: maybe(text('author', longestText.stage)),
  since: maybe(day()),
  nextOn: maybe(day()),
  lastContactOn: maybe(day()),
  contact: maybe(text('author', longestText.contact)),
  note: maybe(text('author', longestText.note)),
  reference: maybe(text('author', longestText.reference)),
};

const number = (part: string): string => (part === '' ? '' : String(Number(part)));

const typedOf = (noted: Noted, field: FollowedField): readonly (readonly [string, readonly string[]])[] => {
  const value = noted[field] ?? '';
  if (!isDayField(field)) return [[field, [value]]];
  const [year = '', month = '', dayOfMonth = ''] = value.split('-');
  return [
    [`${field}.day`, [number(dayOfMonth)]],
    [`${field}.month`, [number(month)]],
    [`${field}.year`, [year]],
  ];
};

/** The form as it stands. */
export const typedAs = (noted: Noted): Typed =>
  new Map(followedFields.flatMap((field) => typedOf(noted, field)));

/** What was typed, as it is noted; or what is wrong with it. */
export function readNoted(
  language: Language,
  typed: Typed,
): { readonly wrong: Wrong; readonly noted?: Noted } {
  const taken: RowsTaken = new Map();
  const input = inputIn(typed, fields, taken);
  const wrong = wrongIn(fields, input, taken, pageWords(language).form);
  if (wrong.size > 0) return { wrong };
  const said = Object.entries(input).filter(([, value]) => value !== null);
  return { wrong, noted: notedSchema.parse(Object.fromEntries(said)) };
}

function linkOf({ row, language, places }: OneShowing): FollowedOnePage['link'] {
  if (!row) return null;
  const { followed, form } = pageWords(language);
  const { linkTitle, linkLead, linkLabel, linkNone, link } = followed.one;
  const items = [{ value: '', text: form.choose }, ...places];
  return {
    title: spaced(linkTitle, language),
    lead: spaced(linkLead, language),
    action: `/followed/${row.id}/link`,
    select:
      places.length === 0
        ? null
        : {
            id: 'accompaniment',
            name: 'accompaniment',
            label: { text: linkLabel, classes: 'govuk-label--s' },
            items,
          },
    nothing: linkNone,
    send: link,
  };
}

function eraseOf({ row, language }: OneShowing): FollowedOnePage['erase'] {
  if (!row) return null;
  const { eraseTitle, eraseLead, erase, sure } = pageWords(language).followed.one;
  return {
    title: eraseTitle,
    lead: spaced(eraseLead, language),
    action: `/followed/${row.id}/erase`,
    sure: { idPrefix: 'sure', name: 'sure', items: [{ value: 'yes', text: sure }] },
    send: erase,
  };
}

/** The page of one row, or of one to be added. */
export function followedOnePage(request: FastifyRequest, showing: OneShowing): FollowedOnePage {
  const { language, row, typed, wrong } = showing;
  const { followed, form, house } = pageWords(language);
  const naming = { kind: showing.kind, language, people: new Map(), elements: new Map() };
  const making: Making = { look: { people: [], naming }, typed, wrong, words: form, among: {} };
  const title = row ? row.noted.institution || followed.unnamed : followed.one.addTitle;
  return {
    frame: frameOf(request, wrong.size > 0 ? `${form.wrong(wrong.size)} : ${title}` : title),
    kicker: followed.tag,
    title,
    names: spaced(followed.one.names, language),
    back: { href: '/followed', text: house.back },
    wrongTitle: wrong.size > 0 ? form.wrong(wrong.size) : null,
    wrong: [...wrong].map(([name, said]) => ({
      href: `#${idOf(name)}${followedFields.some((one) => one === name && isDayField(one)) ? '-day' : ''}`,
      text: said,
    })),
    action: row ? `/followed/${row.id}` : '/followed/add',
    controls: controlsOf(fields, making, { labels: followedWords(language) }),
    save: followed.one.save,
    came:
      row && row.came.length > 0
        ? {
            title: followed.one.came,
            lead: spaced(followed.one.cameLead, language),
            cells: row.came.map(({ column, value }) => ({ label: column, value })),
          }
        : null,
    link: linkOf(showing),
    erase: eraseOf(showing),
  };
}
