import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Action } from '#domain/processes/process.ts';
import { reasonSentence, wordsOf } from '#domain/words/words.ts';
import { kebab } from '#services/wire/names.ts';
import { type Watch, watching } from '../fresh/watch.ts';
import { type Frame, frameOf } from '../frame.ts';
import { spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';
import { type Control, idOf, type Making } from './control.ts';
import { controlsOf } from './controls.ts';
import { one, type Typed } from './typed.ts';
import { type InviteWay, inviteWayOf } from './invite-way.ts';
import type { Line } from './line.ts';
import { quotedIn } from './reworded.ts';
import { pickOf } from './start-with.ts';
import type { Wrong } from './wrong.ts';

/** Why nothing was sent, and what may be done instead. */
interface Refusal {
  readonly title: string;
  readonly why: string;
  readonly kept: string | null;
  readonly insteadTitle: string;
  readonly instead: readonly { readonly href: string; readonly text: string }[];
}

/** The form of a command. */
export interface FormPage {
  readonly frame: Frame;
  readonly kicker: string;
  readonly title: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly refusal: Refusal | null;
  /** Said when the form comes back with what was typed before the door. */
  readonly backAgain: string | null;
  /** To invite somebody who cannot be chosen yet. */
  readonly invite: InviteWay | null;
  readonly wrongTitle: string | null;
  readonly wrong: readonly { readonly href: string; readonly text: string }[];
  readonly action: string;
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
  /** Null where there is nothing to send: the command is closed. */
  readonly controls: readonly Control[] | null;
  /** Sentences in what stands in the form that the wording rules find, and what may be written instead. */
  readonly quoted: {
    readonly title: string;
    readonly items: ReturnType<typeof quotedIn>;
    readonly instead: string;
  } | null;
  readonly confirm: string | null;
  readonly send: string;
  readonly cancel: string;
  /** The process that is acted upon; nothing while it does not exist yet. */
  readonly watch: Watch | null;
}

/** How a form is shown. */
export interface Showing {
  readonly line: Line;
  readonly look: Making['look'];
  /** Where it leads back to, and where it is sent. */
  readonly back: string;
  readonly action: string;
  /** The page that follows when it is done; null for that of the process, which is only born then. */
  readonly after: string | null;
  readonly etag: string;
  readonly among: Making['among'];
  readonly typed: Typed;
  readonly wrong: Wrong;
  /** What the sender sees may be done instead of what was refused. */
  readonly open: readonly Action[];
  readonly because: string | null;
  /** Whether the key that came along still stands for this form. */
  readonly keepsKey: boolean;
  /** Whether what is typed was kept over the end of a visit. */
  readonly isKept?: boolean;
  readonly isClosed: boolean;
  /** The process that is acted upon, once it exists. */
  readonly process?: { readonly kind: string; readonly id: string };
}

/** A form before anything is typed in it. */
export type Bare = Omit<Showing, 'typed' | 'wrong' | 'because' | 'keepsKey'>;

const refusalIn = ({ line, look, back, open, because, isClosed }: Showing): Refusal | null => {
  if (because === null) return null;
  const { kind, language } = look.naming;
  const { form } = pageWords(language);
  const { commands } = wordsOf(kind, language);
  return {
    title: spaced(form.notYet, language),
    why: spaced(because, language),
    kept: isClosed ? null : form.kept,
    insteadTitle: isClosed ? form.instead : form.alsoPossible,
    instead: [
      { href: back, text: form.backToPage },
      ...open
        .filter((action) => action.command !== line.command)
        .map(({ command }) => ({
          href: back.replace(/\?|$/, `/${kebab(command)}$&`),
          text: commands[command]?.does ?? command,
        })),
    ],
  };
};

function quotedOn({ line, look, typed, isClosed }: Showing): FormPage['quoted'] {
  const items = isClosed ? [] : quotedIn(typed, line.fields ?? {});
  const { found, instead } = pageWords(look.naming.language).text;
  return items.length === 0 ? null : { title: found, items, instead };
}

/** The first control of a field: where its error leads. */
const placeOfError = (name: string, controls: readonly Control[] | null): string => {
  const isDay = controls?.some((each) => each.dateInput?.['id'] === idOf(name));
  return `#${idOf(name)}${isDay ? '-day' : ''}`;
};

/** The form of a command with everything that was typed. */
export function formPage(request: FastifyRequest, showing: Showing): FormPage {
  const { line, look, typed, wrong, isClosed } = showing;
  const { kind, language } = look.naming;
  const { check, form, house } = pageWords(language);
  const words = wordsOf(kind, language);
  const named = words.commands[line.command];
  const title = named?.does ?? line.command;
  const making = { look, typed, wrong, words: form, among: showing.among, settled: pickOf(line) };
  const controls = isClosed ? null : controlsOf(line.fields ?? {}, making, { labels: named?.fields ?? {} });
  const refusal = refusalIn(showing);
  const tab = refusal
    ? `${refusal.title} : ${title}`
    : wrong.size > 0
      ? `${form.wrong(wrong.size)} : ${title}`
      : title;
  const known = one(typed, 'key');
  return {
    frame: frameOf(request, tab),
    kicker: words.title.one,
    title,
    back: { href: showing.back, text: house.back },
    refusal,
    backAgain: showing.isKept === true && controls ? spaced(form.backAgain, language) : null,
    invite: controls && inviteWayOf(line, showing, language),
    wrongTitle: wrong.size > 0 ? form.wrong(wrong.size) : null,
    wrong: [...wrong].map(([name, text]) => ({ href: placeOfError(name, controls), text })),
    action: showing.action,
    hidden: [
      { name: 'key', value: showing.keepsKey && known !== '' ? known : `page-${randomUUID()}` },
      { name: 'etag', value: showing.etag },
    ],
    controls,
    quoted: quotedOn(showing),
    confirm: controls?.length === 0 ? form.confirm : null,
    send: line.weighs === undefined ? title : check.title,
    cancel: form.cancel,
    watch: showing.process === undefined ? null : watching([showing.process], language),
  };
}

/** Why a command is closed, in a sentence. */
export const closedBecause = ({ look, line }: Pick<Showing, 'look' | 'line'>, reason: string): string =>
  reasonSentence(line.process.kind, reason, look.naming.language);
