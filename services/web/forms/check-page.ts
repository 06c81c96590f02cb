import type { FastifyRequest } from 'fastify';
import { filledIn } from '#domain/fields.ts';
import { wordsOf } from '#domain/words/words.ts';
import { type Frame, frameOf } from '../frame.ts';
import type { Holders } from '../process/around.ts';
import { type Shown, shownValue } from '../process/shown.ts';
import { spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';
import type { CheckWords } from '../words/shapes/check.ts';
import { idOf } from './control.ts';
import type { Bare } from './form-page.ts';
import { one, type Typed } from './typed.ts';
import { type Follows, followsOf } from './what-follows.ts';

/** What is about to be sent, once more, and what follows when it is. */
export interface CheckPage {
  readonly frame: Frame;
  readonly kicker: string;
  readonly title: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly rows: readonly {
    readonly name: string;
    readonly label: string;
    readonly value: Shown;
    readonly change: string;
    readonly action: string;
  }[];
  readonly follows: Follows;
  readonly action: string;
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
  readonly send: string;
  readonly cancel: string;
  readonly words: CheckWords;
}

/** What is asked to be looked at once more. */
export interface Checking {
  readonly bare: Bare;
  readonly typed: Typed;
  readonly key: string;
  readonly etag: string;
  readonly input: { readonly [name: string]: unknown };
  readonly holders: Holders;
}

// What a button of the form or of this page said, and what this page says by itself.
const ofTheForm = new Set(['key', 'etag', 'checked', 'change', 'add']);

/** Everything that was typed, as it was typed: it goes along unseen until it is sent. */
const kept = (typed: Typed): CheckPage['hidden'] =>
  [...typed].flatMap(([name, values]) =>
    ofTheForm.has(name) ? [] : values.map((value) => ({ name, value })),
  );

/** The page before something that weighs is sent. */
export function checkPage(request: FastifyRequest, checking: Checking): CheckPage {
  const { bare, typed, input, holders } = checking;
  const { line, look, action } = bare;
  const { kind, language } = look.naming;
  const { check, form, house } = pageWords(language);
  const words = wordsOf(kind, language);
  const named = words.commands[line.command];
  const send = named?.does ?? line.command;
  const rows = Object.entries(filledIn(line.fields ?? {})).map(([name, field]) => {
    const label = spaced(named?.fields?.[name] ?? name, language);
    return {
      name,
      label,
      value: shownValue(field, input[name], name, look.naming) ?? { said: check.nothingSaid },
      change: spaced(check.changeWhat(label), language),
      action: `${action}#${idOf(name)}`,
    };
  });
  return {
    frame: frameOf(request, `${send} : ${check.title}`),
    kicker: send,
    title: check.title,
    back: { href: bare.back, text: rows.length === 0 ? check.review : house.back },
    rows,
    follows: followsOf(line, language, holders),
    action,
    hidden: [
      ...kept(typed),
      { name: 'key', value: checking.key },
      { name: 'etag', value: checking.etag },
      { name: 'checked', value: 'yes' },
    ],
    send,
    cancel: form.cancel,
    words: check,
  };
}

/** Whether something is to be looked at once more before it is sent. */
export const isToBeChecked = ({ line }: Pick<Bare, 'line'>, typed: Typed): boolean =>
  line.weighs !== undefined && one(typed, 'checked') !== 'yes';
