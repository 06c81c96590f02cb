import type { FastifyRequest } from 'fastify';
import { type Language, languages } from '#domain/words/words.ts';
import { languageOf } from '#services/api/words/language.ts';
import { assets } from './assets.ts';
import { pageWords } from './words/page-words.ts';

interface Way {
  readonly href: string;
  readonly text: string;
  readonly isHere: boolean;
}

/** What is around every page. */
export interface Frame {
  readonly language: Language;
  readonly title: string;
  readonly assets: typeof assets;
  readonly skip: string;
  readonly nav: string;
  readonly ways: readonly Way[];
  readonly signOut: string | null;
  /** The languages to choose from, for whoever is not in, and the page to come back to. */
  readonly languages: {
    readonly title: string;
    readonly back: string;
    readonly each: readonly { readonly code: Language; readonly name: string; readonly isHere: boolean }[];
  } | null;
  readonly footer: string;
  /** What explains, for everybody. */
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

const ownNames: { readonly [L in Language]: string } = {
  fr: 'Français',
  nl: 'Nederlands',
  en: 'English',
};

/** What is around a page of this title, for whoever looks at it; `here` is the address of the way that is current. */
export function frameOf(request: FastifyRequest, title: string, here = ''): Frame {
  const language = languageFor(request);
  const { house, explain } = pageWords(language);
  const ways = [
    { href: '/', text: house.toDo },
    { href: '/accompaniments', text: house.accompaniments },
  ];
  return {
    language,
    title,
    assets,
    skip: house.skip,
    nav: house.nav,
    ways: request.visitor ? ways.map((one) => ({ ...one, isHere: one.href === here })) : [],
    signOut: request.visitor ? house.signOut : null,
    languages:
      request.visitor || isLinked(request)
        ? null
        : {
            title: pageWords(language).comeIn.languages,
            back: request.url,
            each: languages.map((code) => ({ code, name: ownNames[code], isHere: code === language })),
          },
    footer: house.footer,
    explains: [
      { href: '/words', text: explain.words.title },
      { href: '/who-sees-what', text: explain.sight.title },
    ],
  };
}
