import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { type Language, languages, reasonSentence, wordsOf } from '#domain/words/words.ts';
import { type Control, idOf, type Making } from '../forms/control.ts';
import { controlsOf } from '../forms/controls.ts';
import type { Line } from '../forms/line.ts';
import { one, type Typed } from '../forms/typed.ts';
import type { Wrong } from '../forms/wrong.ts';
import { type Frame, frameOf } from '../frame.ts';
import { spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';

/** What somebody without an account is asked. */
export interface LinkPage {
  readonly frame: Frame;
  readonly kicker: string;
  readonly title: string;
  readonly tongues: {
    readonly legend: string;
    readonly each: readonly { readonly value: Language; readonly text: string; readonly isHere: boolean }[];
  };
  readonly before: { readonly title: string; readonly said: readonly string[] };
  readonly refusal: { readonly title: string; readonly why: string; readonly kept: string } | null;
  readonly wrongTitle: string | null;
  readonly wrong: readonly { readonly href: string; readonly text: string }[];
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
  readonly controls: readonly Control[];
  readonly send: string;
}

/** How it is shown. */
export interface LinkShowing {
  readonly line: Line & { readonly id: string };
  readonly link: string;
  readonly language: Language;
  readonly typed: Typed;
  readonly wrong: Wrong;
  /** The reason why what was sent was not taken, as a code. */
  readonly because: string | null;
}

const named: { readonly [L in Language]: string } = { fr: 'Français', nl: 'Nederlands', en: 'English' };

const tonguesIn = (language: Language): LinkPage['tongues'] => ({
  legend: pageWords(language).links.before.languages,
  each: languages.map((value) => ({ value, text: named[value], isHere: value === language })),
});

/** Nobody is known here: no names, no elements of lists. */
const lookOf = ({ line, language }: LinkShowing): Making['look'] => ({
  people: [],
  naming: { kind: line.process.kind, language, people: new Map(), elements: new Map() },
});

const placeOfError = (name: string, controls: readonly Control[]): string =>
  `#${idOf(name)}${controls.some((each) => each.dateInput?.['id'] === idOf(name)) ? '-day' : ''}`;

/** The page of a line that a link opens, with everything that was typed. */
export function linkPage(request: FastifyRequest, showing: LinkShowing): LinkPage {
  const { line, link, language, typed, wrong, because } = showing;
  const { links, form } = pageWords(language);
  const words = wordsOf(line.process.kind, language);
  const said = words.commands[line.command];
  const title = said?.does ?? line.command;
  const making = { look: lookOf(showing), typed, wrong, words: form, among: {} };
  const controls = controlsOf(line.fields ?? {}, making, { labels: said?.fields ?? {} });
  const set = (text: string): string => spaced(text, language);
  const known = one(typed, 'key');
  return {
    frame: frameOf(request, wrong.size > 0 ? `${form.wrong(wrong.size)} : ${title}` : title),
    kicker: words.title.one,
    title,
    tongues: tonguesIn(language),
    before: {
      title: links.before.title,
      said: [...(said?.byLink?.before ?? []), ...links.before.nameless, links.before.once].map(set),
    },
    refusal: because === null ? null : refusalOf(showing, because),
    wrongTitle: wrong.size > 0 ? form.wrong(wrong.size) : null,
    wrong: [...wrong].map(([name, text]) => ({ href: placeOfError(name, controls), text })),
    hidden: [
      { name: 'link', value: link },
      { name: 'at', value: `${line.process.kind}/${line.id}/${line.command}` },
      { name: 'in', value: language },
      // What was refused stays refused under its key.
      { name: 'key', value: because === null && known !== '' ? known : `page-${randomUUID()}` },
    ],
    controls,
    send: links.send,
  };
}

function refusalOf({ line, language }: LinkShowing, because: string): LinkPage['refusal'] {
  const { links, form } = pageWords(language);
  return {
    title: spaced(form.notYet, language),
    why: spaced(reasonSentence(line.process.kind, because, language), language),
    kept: links.kept,
  };
}
