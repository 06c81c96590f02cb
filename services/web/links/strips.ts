import type { FastifyRequest } from 'fastify';
import { type Language, wordsOf } from '#domain/words/words.ts';
import { dayInWords } from '../dates.ts';
import { type Frame, frameOf } from '../frame.ts';
import type { House } from '../house.ts';
import { spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';
import { type DrawnCode, drawnCode } from './drawn-code.ts';
import type { HandOutShowing, LinkWish } from './hand-out-page.ts';

/** What a strip says in one language. */
interface StripWords {
  readonly language: Language;
  readonly what: string;
  readonly open: string;
  readonly or: string;
  readonly small: string;
}

/** The links, once: strips to cut, and the same as lines to copy. */
export interface StripsPage {
  readonly frame: Frame;
  readonly kicker: string;
  readonly title: string;
  readonly once: string;
  readonly print: string;
  readonly cut: string;
  readonly words: readonly StripWords[];
  readonly strips: readonly {
    readonly address: string;
    readonly code: string;
    readonly drawn: DrawnCode & { readonly label: string };
  }[];
  readonly copy: string;
  readonly label: string;
  readonly lines: string;
  readonly rows: number;
  readonly back: { readonly href: string; readonly text: string };
}

interface Showing extends Omit<HandOutShowing, 'typed' | 'wrong'>, LinkWish {
  readonly links: readonly string[];
  readonly house: House;
}

const words = ({ process, command, until }: Showing, language: Language, page: string): StripWords => {
  const { strip } = pageWords(language).links;
  const said = wordsOf(process.kind, language).commands[command];
  const set = (text: string): string => spaced(text, language);
  return {
    language,
    what: set(said?.byLink?.what ?? said?.does ?? command),
    open: set(strip.open),
    or: set(strip.or(page)),
    small: set(`${strip.nameless} ${strip.until(dayInWords(until, language))}`),
  };
};

/** The sheet with the links that were just made. It is the answer to the form, and nothing keeps it. */
export function stripsPage(request: FastifyRequest, showing: Showing): StripsPage {
  const { process, id, role, language, languages, links, house } = showing;
  const { strips } = pageWords(language).links;
  // Without the scheme: it is read from paper and typed.
  const page = `${new URL(house.publicUrl).host}/l`;
  const addressOf = (code: string): string => `${house.publicUrl.replace(/\/$/, '')}/l/${code}`;
  const title = strips.title(links.length);
  return {
    frame: frameOf(request, title),
    kicker: wordsOf(process.kind, language).title.one,
    title,
    once: spaced(strips.once, language),
    print: spaced(strips.print, language),
    cut: strips.cut,
    words: languages.map((one) => words(showing, one, page)),
    strips: links.map((code, n) => ({
      address: `${page}/`,
      code,
      drawn: { ...drawnCode(addressOf(code)), label: strips.drawn(n + 1) },
    })),
    copy: strips.copy,
    label: strips.label,
    lines: links.map(addressOf).join('\n'),
    rows: Math.min(links.length + 1, 12),
    back: { href: `/${process.kind}s/${id}?as=${role}`, text: strips.done },
  };
}
