import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Frame, frameOf, languageFor } from '../frame.ts';
import { render } from '../render.ts';
import { spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';

/** A page that says something to whoever came by a link, and asks nothing. */
export interface LinkSaidPage {
  readonly frame: Frame;
  readonly title: string;
  readonly said: readonly string[];
  readonly way: { readonly href: string; readonly text: string } | null;
}

/** Where a code is typed. */
export interface LinkCodePage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly wrongTitle: string | null;
  readonly wrong: readonly { readonly href: string; readonly text: string }[];
  readonly input: { readonly [parameter: string]: unknown };
  readonly send: string;
}

/** Thanks, and nothing about what was answered to what. Back from here there is nothing to be read any more. */
export function sayThanks(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = languageFor(request);
  const { title, said } = pageWords(language).links.thanks;
  reply.header('clear-site-data', '"cache"');
  return render(reply, 'link-said', {
    frame: frameOf(request, title),
    title,
    said: said.map((one) => spaced(one, language)),
    way: null,
  });
}

/** One page, to the byte, for a link that was used, is void, has expired or never was. */
export function sayClosed(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = languageFor(request);
  const { title, said, type } = pageWords(language).links.closed;
  return render(reply.code(404), 'link-said', {
    frame: frameOf(request, title),
    title,
    said: said.map((one) => spaced(one, language)),
    way: { href: '/l', text: type },
  });
}

/** Asks for the code on a strip: it is sent in the body of the form, and stands in no address. */
export function askCode(
  request: FastifyRequest,
  reply: FastifyReply,
  typed: string,
  isWrong: boolean,
): FastifyReply {
  const language = languageFor(request);
  const { links, form } = pageWords(language);
  const { title, lead, label, hint, wrong, send } = links.ask;
  return render(reply, 'link-code', {
    frame: frameOf(request, isWrong ? `${form.wrong(1)} : ${title}` : title),
    title,
    lead,
    wrongTitle: isWrong ? form.wrong(1) : null,
    wrong: isWrong ? [{ href: '#code', text: wrong }] : [],
    input: {
      id: 'code',
      name: 'code',
      label: { text: label, classes: 'govuk-label--s' },
      hint: { text: spaced(hint, language) },
      classes: 'govuk-input--width-20',
      autocomplete: 'off',
      autocapitalize: 'none',
      spellcheck: false,
      value: typed,
      ...(isWrong ? { errorMessage: { text: wrong, visuallyHiddenText: form.errorPrefix } } : {}),
    },
    send,
  });
}
