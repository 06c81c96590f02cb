import type { FastifyRequest } from 'fastify';
import type { Language } from '#domain/words/words.ts';
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
  readonly footer: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The language that somebody without an account chose on the page. */
    chosenLanguage: Language | null;
  }
}

/** The language of a page: the one chosen there, the visitor's own, or what their browser asks for. */
export const languageFor = (request: FastifyRequest): Language =>
  request.chosenLanguage ?? request.visitor?.language ?? languageOf(request.headers['accept-language']);

/** What is around a page of this title, for whoever looks at it; `here` is the address of the way that is current. */
export function frameOf(request: FastifyRequest, title: string, here = ''): Frame {
  const language = languageFor(request);
  const { house } = pageWords(language);
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
    footer: house.footer,
  };
}
