import type { FastifyRequest } from 'fastify';
import { type Language, languages } from '#domain/words/words.ts';
import { languageOf } from '#services/api/words/language.ts';
import { assets } from './assets.ts';
import { waitingUpTo } from './waiting.ts';
import { pageWords } from './words/page-words.ts';

interface Way {
  readonly href: string;
  readonly text: string;
  readonly isHere: boolean;
  /** What waits there, and how it is said. */
  readonly count: string | null;
  readonly counted: string | null;
}

/** What is around every page. */
export interface Frame {
  readonly language: Language;
  readonly title: string;
  readonly assets: typeof assets;
  readonly skip: string;
  readonly nav: string;
  readonly ways: readonly Way[];
  /** Who is in here, and the button that lets them out. */
  readonly visitor: { readonly name: string; readonly label: string; readonly signOut: string } | null;
  /** The languages to choose from, for whoever is not in, and the page to come back to. */
  readonly languages: {
    readonly title: string;
    readonly back: string;
    readonly each: readonly { readonly code: Language; readonly name: string; readonly isHere: boolean }[];
  } | null;
  readonly footer: string;
  /** What explains, for everybody; in the demonstration also how time passes. */
  readonly explains: readonly { readonly href: string; readonly text: string }[];
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The language that somebody without an account chose on the page. */
    chosenLanguage: Language | null;
  }
}

/** Pages by a link look at no cookie, and ask for the language in a way of their own. */
const isLinked = (request: FastifyRequest): boolean => request.routeOptions.config.policy === 'linked';

// Read from the header: also where something went wrong before any cookie was.
const chosen = (request: FastifyRequest): Language | undefined => {
  if (isLinked(request)) return undefined;
  const found = /(?:^|;\s*)(?:__Host-)?language=(\w+)/.exec(request.headers.cookie ?? '')?.[1];
  return languages.find((one) => one === found);
};

/** The language of a page: the one chosen there, the visitor's own, the one of the door, or what the browser asks for. */
export const languageFor = (request: FastifyRequest): Language =>
  request.chosenLanguage ??
  request.visitor?.language ??
  chosen(request) ??
  languageOf(request.headers['accept-language']);

/** Each language by its own name. */
export const languageNames: { readonly [L in Language]: string } = {
  fr: 'Français',
  nl: 'Nederlands',
  en: 'English',
};

/** The ways of whoever visits, three at most: what the person concerned needs, or what those who work with them need. */
function waysOf(request: FastifyRequest): readonly { readonly href: string; readonly text: string }[] {
  const { house, firstPage } = pageWords(languageFor(request));
  const toDo = { href: '/inbox', text: house.toDo };
  const isPerson = request.visitor?.roles.some((one) => one.role === 'person') ?? false;
  const hasAccount = request.server.hasRoute({ method: 'GET', url: '/account' });
  return [
    ...(isPerson ? [{ href: '/', text: firstPage.myPage }, toDo] : [toDo]),
    ...(isPerson ? [] : [{ href: '/accompaniments', text: house.accompaniments }]),
    ...(hasAccount ? [{ href: '/account', text: firstPage.account }] : []),
  ];
}

/** What stands beside "to do": how many turns are the visitor's alone. */
function countOf({ waiting }: FastifyRequest, language: Language): Pick<Way, 'count' | 'counted'> {
  if (waiting === 0) return { count: null, counted: null };
  const count = waiting > waitingUpTo ? `${waitingUpTo}+` : String(waiting);
  return { count, counted: pageWords(language).firstPage.waiting(count) };
}

/** What is around a page of this title, for whoever looks at it; `here` is the address of the way that is current. */
export function frameOf(request: FastifyRequest, title: string, here = ''): Frame {
  const language = languageFor(request);
  const { house, explain, demoCalendar } = pageWords(language);
  const counts = countOf(request, language);
  const none = { count: null, counted: null };
  const ways = request.visitor ? waysOf(request) : [];
  return {
    language,
    title,
    assets,
    skip: house.skip,
    nav: house.nav,
    ways: ways.map((one) => ({
      ...one,
      ...(one.href === '/inbox' ? counts : none),
      isHere: one.href === here,
    })),
    visitor: request.visitor
      ? { name: request.visitor.name, label: house.you, signOut: house.signOut }
      : null,
    languages:
      request.visitor || isLinked(request)
        ? null
        : {
            title: pageWords(language).comeIn.languages,
            back: request.url,
            each: languages.map((code) => ({ code, name: languageNames[code], isHere: code === language })),
          },
    footer: house.footer,
    explains: [
      { href: '/words', text: explain.words.title },
      { href: '/who-sees-what', text: explain.sight.title },
      ...(request.server.hasRoute({ method: 'GET', url: '/demo/calendar' })
        ? [{ href: '/demo/calendar', text: demoCalendar.title }]
        : []),
    ],
  };
}
