import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { checkWording } from '#domain/wording-rules.ts';
import { wordsOf } from '#domain/words/words.ts';
import type { Control, Making } from '../forms/control.ts';
import { controlsOf } from '../forms/controls.ts';
import { asHighAsItsText } from '../forms/text-height.ts';
import { one, rowsOf, type Typed } from '../forms/typed.ts';
import type { Wrong } from '../forms/wrong.ts';
import { type Frame, frameOf } from '../frame.ts';
import type { Look } from '../process/look.ts';
import { render } from '../render.ts';
import { capital, spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';
import type { FillingWords } from '../words/shapes/filling.ts';
import type { TextWords } from '../words/shapes/text.ts';
import type { FillLine } from './fill-line.ts';
import { tickOf, writtenAlready } from './proposed.ts';

type Quoted = readonly { readonly quote: string; readonly suggestion: string }[];

interface Row {
  readonly anchor: string;
  readonly legend: string;
  readonly already: string | null;
  readonly controls: readonly Control[];
  readonly quoted: Quoted;
}

/** What a template or a sheet says, to be looked at, changed and ticked before it is taken in. */
export interface FillPage {
  readonly frame: Frame;
  readonly kicker: string;
  readonly title: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly refused: { readonly title: string; readonly why: string; readonly kept: string } | null;
  readonly wrongTitle: string | null;
  readonly wrong: readonly { readonly href: string; readonly text: string }[];
  readonly remarks: readonly string[];
  readonly action: string;
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
  readonly rows: readonly Row[];
  readonly rest: readonly Control[];
  readonly restQuoted: Quoted;
  readonly words: FillingWords & Pick<TextWords, 'found' | 'instead'>;
}

/** How it is shown. */
export interface FillShowing {
  readonly look: Look;
  readonly fill: FillLine;
  readonly typed: Typed;
  readonly wrong: Wrong;
  readonly refused: string | null;
  readonly remarks: readonly string[];
  readonly keepsKey: boolean;
}

/** As it is found, before anybody sent it. */
export const untouched: Pick<FillShowing, 'wrong' | 'refused' | 'remarks' | 'keepsKey'> = {
  wrong: new Map(),
  refused: null,
  remarks: [],
  keepsKey: false,
};

/** Where a process is filled from elsewhere. */
export const fillAddress = ({ seen, id }: Look, rest = ''): string =>
  `/${seen.kind}s/${id}/fill${rest}?as=${seen.role}`;

const quotedIn = (text: string): Quoted =>
  checkWording(text).map(({ quote, suggestion }) => ({ quote, suggestion }));

const listOf = ({ fields, fills }: FillLine) => {
  const field = fields[fills.parts];
  return field?.type === 'list' ? field : { min: 1, max: 60 };
};

function rowsShown({ look, fill, typed }: FillShowing, making: Making): readonly Row[] {
  const { fills, part, shape } = fill;
  const { filling } = pageWords(look.naming.language);
  const words = wordsOf(look.naming.kind, look.naming.language);
  const already = writtenAlready(look, fill);
  return Array.from({ length: rowsOf(typed, fills.parts, listOf(fill)) }, (_, row) => {
    const prefix = `${fills.parts}.${row}.`;
    const heading = one(typed, `${prefix}${shape.heading}`);
    const tick = tickOf(fill, row);
    const called = words.options[`${fills.parts}.${shape.heading}`]?.[heading] ?? heading;
    return {
      anchor: `row-${row}`,
      legend: spaced(`${row + 1}. ${capital(called)}`, look.naming.language),
      already: already.has(heading) ? spaced(filling.already, look.naming.language) : null,
      controls: [
        {
          checkboxes: {
            idPrefix: tick.replaceAll('.', '-'),
            name: tick,
            items: [{ value: 'yes', text: filling.take, checked: one(typed, tick) === 'yes' }],
          },
        },
        ...controlsOf(part, making, {
          prefix,
          path: `${fills.parts}.`,
          isInRow: true,
          labels: words.parts,
        }).map(asHighAsItsText),
      ],
      quoted: quotedIn(one(typed, `${prefix}${shape.text}`)),
    };
  });
}

/** Where an error leads: the row it is in, or what is kept beside. */
const placeOf = (name: string, { fills }: FillLine): string => {
  const [list, row] = name.split('.');
  return list === fills.parts && row !== undefined ? `#row-${row}` : `#field-${fills.rest}`;
};

/** Answers with what would be taken in. */
export function showFilling(
  request: FastifyRequest,
  reply: FastifyReply,
  showing: FillShowing,
): FastifyReply {
  const { look, fill, typed, wrong, refused, remarks } = showing;
  const { language, kind } = look.naming;
  const { filling, form, house, text } = pageWords(language);
  const { fills, fields, line } = fill;
  const making = { look, typed, wrong, words: form, among: {} };
  const rest = fields[fills.rest];
  const labels = wordsOf(kind, language).commands[line.command]?.fields ?? {};
  const known = one(typed, 'key');
  reply.header('cache-control', 'private, no-cache');
  return render(reply, 'fill', {
    frame: frameOf(request, filling.look),
    kicker: wordsOf(kind, language).commands[line.command]?.does ?? line.command,
    title: filling.look,
    back: { href: fillAddress(look), text: house.back },
    refused:
      refused === null ? null : { title: spaced(form.notYet, language), why: refused, kept: form.kept },
    wrongTitle: wrong.size > 0 ? form.wrong(wrong.size) : null,
    wrong: [...wrong].map(([name, said]) => ({ href: placeOf(name, fill), text: said })),
    remarks: remarks.map((one_) => spaced(one_, language)),
    action: `${fillAddress(look)}&sent=1`,
    hidden: [
      { name: 'key', value: showing.keepsKey && known !== '' ? known : `page-${randomUUID()}` },
      { name: 'etag', value: look.seen.etag },
      { name: fills.source, value: one(typed, fills.source) },
      { name: `${fills.parts}.rows`, value: String(rowsOf(typed, fills.parts, listOf(fill))) },
    ],
    rows: rowsShown(showing, making),
    rest: rest ? controlsOf({ [fills.rest]: rest }, making, { labels }) : [],
    restQuoted: quotedIn(one(typed, fills.rest)),
    words: { ...filling, found: text.found, instead: text.instead },
  });
}
