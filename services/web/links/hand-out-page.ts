import type { FastifyRequest } from 'fastify';
import type { Day } from '#domain/calendar.ts';
import { choice, day, integer, list } from '#domain/fields.ts';
import type { Process } from '#domain/processes/process.ts';
import type { Role } from '#domain/roles.ts';
import { type Language, languages, reasonSentence, wordsOf } from '#domain/words/words.ts';
import { linksAtMost, mayEndOn, usualEnd } from '#services/api/hand-out.ts';
import { inputSchema } from '#services/wire/input-schema.ts';
import { kebab } from '#services/wire/names.ts';
import { type Control, dated, idOf, type Making, numbered, type Place, ticked } from '../forms/control.ts';
import { inputIn, type RowsTaken, type Typed } from '../forms/typed.ts';
import { type Wrong, wrongIn } from '../forms/wrong.ts';
import { type Frame, frameOf } from '../frame.ts';
import { spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';

/** How many links, until when, in which languages. */
export interface HandOutPage {
  readonly frame: Frame;
  readonly kicker: string;
  readonly title: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly lead: string;
  readonly nobody: string;
  readonly closed: { readonly title: string; readonly why: string } | null;
  readonly wrongTitle: string | null;
  readonly wrong: readonly { readonly href: string; readonly text: string }[];
  readonly action: string;
  readonly controls: readonly Control[];
  readonly send: string;
}

export interface HandOutShowing {
  readonly process: Process;
  readonly command: string;
  readonly id: string;
  readonly role: Role;
  readonly language: Language;
  readonly today: Day;
  /** Why links would open nothing now, as a code. */
  readonly closed: string | null;
  readonly typed: Typed;
  readonly wrong: Wrong;
}

/** What is asked for. */
export interface LinkWish {
  readonly count: number;
  readonly until: Day;
  readonly languages: readonly Language[];
}

const range = { min: 1, max: linksAtMost };
const fields = {
  count: integer(range.min, range.max),
  until: day(),
  languages: list(choice(...languages), languages.length, 1),
};

/** The form before anybody typed: both languages of the country, and that of whoever reads. */
export const firstTyped = ({ today, language }: Pick<HandOutShowing, 'today' | 'language'>): Typed => {
  const [year = '', month = '', dayOfMonth = ''] = usualEnd(today).split('-');
  return new Map([
    ['until.day', [String(Number(dayOfMonth))]],
    ['until.month', [String(Number(month))]],
    ['until.year', [year]],
    ['languages', [...new Set<Language>(['fr', 'nl', language])]],
  ]);
};

/** What was typed, as a wish; or what is wrong with it. */
export function readWish(
  { language, today }: Pick<HandOutShowing, 'language' | 'today'>,
  typed: Typed,
): { readonly wrong: Wrong; readonly wish?: LinkWish } {
  const { form, links } = pageWords(language);
  const taken: RowsTaken = new Map();
  const input = inputIn(typed, fields, taken);
  const wrong = new Map(wrongIn(fields, input, taken, form));
  const { until, count, languages: tongues } = input;
  if (!wrong.has('until') && typeof until === 'string' && !mayEndOn(until, today))
    wrong.set('until', links.handOut.tooFar);
  if (wrong.size > 0 || typeof count !== 'number' || typeof until !== 'string') return { wrong };
  inputSchema(fields).parse(input);
  const chosen = languages.filter((one) => Array.isArray(tongues) && tongues.includes(one));
  return { wrong, wish: { count, until, languages: chosen } };
}

const named: { readonly [L in Language]: string } = { fr: 'Français', nl: 'Nederlands', en: 'English' };

const placeOf = (name: string, label: string): Place => ({
  name,
  path: name,
  label,
  isOptional: false,
  isInRow: false,
});

function controlsOf({ language, typed, wrong, process }: HandOutShowing): readonly Control[] {
  const { form, links } = pageWords(language);
  const naming = { kind: process.kind, language, people: new Map(), elements: new Map() };
  const making: Making = { look: { people: [], naming }, typed, wrong, words: form, among: {} };
  const tongues = languages.map((value) => ({ value, text: named[value] }));
  return [
    numbered(placeOf('count', links.handOut.count), making, range),
    dated(placeOf('until', links.handOut.until), making),
    ticked(placeOf('languages', links.handOut.languages), making, tongues),
  ];
}

/** The page on which links are asked for, with everything that was typed. */
export function handOutPage(request: FastifyRequest, showing: HandOutShowing): HandOutPage {
  const { process, command, id, role, language, closed, wrong } = showing;
  const { form, house, links } = pageWords(language);
  const words = wordsOf(process.kind, language);
  const title = spaced(links.handOut.title(words.commands[command]?.does ?? command), language);
  const back = `/${process.kind}s/${id}?as=${role}`;
  return {
    frame: frameOf(request, wrong.size > 0 ? `${form.wrong(wrong.size)} : ${title}` : title),
    kicker: words.title.one,
    title,
    back: { href: back, text: house.back },
    lead: spaced(links.handOut.lead, language),
    nobody: links.handOut.nobody,
    closed:
      closed === null
        ? null
        : {
            title: spaced(form.notYet, language),
            why: spaced(reasonSentence(process.kind, closed, language), language),
          },
    wrongTitle: wrong.size > 0 ? form.wrong(wrong.size) : null,
    wrong: [...wrong].map(([name, text]) => ({
      href: `#${idOf(name)}${name === 'until' ? '-day' : ''}`,
      text,
    })),
    action: back.replace('?', `/${kebab(command)}/links?`),
    controls: closed === null ? controlsOf(showing) : [],
    send: links.handOut.send,
  };
}
