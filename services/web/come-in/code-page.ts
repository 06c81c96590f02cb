import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ApiDeps } from '#services/api/deps.ts';
import { networkOf } from '#services/api/network.ts';
import { looksLikeSecret } from '#services/api/secrets.ts';
import { type Frame, frameOf, languageFor } from '../frame.ts';
import { clearOwnCookie, ownCookie } from '../own-cookies.ts';
import { type Component, plainField } from '../plain-field.ts';
import { render } from '../render.ts';
import { spaced } from '../spaces.ts';
import { letIn } from '../visitor.ts';
import type { ComeInWords } from '../words/shapes/come-in.ts';
import { pageWords } from '../words/page-words.ts';

/** Where to look for the message, and the code from it. */
export interface CodePage {
  readonly frame: Frame;
  readonly words: Pick<ComeInWords, 'codeTitle' | 'codeLead' | 'enter' | 'nothingCame' | 'again'>;
  readonly why: readonly string[];
  readonly code: Component;
  readonly wrong: { readonly title: string; readonly list: readonly object[] } | null;
}

const codeBody = z.object({ code: z.string().max(100).catch('') });

function codePage(request: FastifyRequest, typed?: string, error?: string): CodePage {
  const language = languageFor(request);
  const { comeIn, form } = pageWords(language);
  const say = (text: string): string => spaced(text, language);
  const { code: label, codeHint: hint, codeTitle, codeLead, nothingCame } = comeIn;
  return {
    frame: frameOf(request, error === undefined ? codeTitle : `${form.wrong(1)} : ${codeTitle}`),
    words: { ...comeIn, codeLead: say(codeLead), nothingCame: say(nothingCame) },
    why: comeIn.nothingCameWhy.map(say),
    code: plainField(
      {
        name: 'code',
        label,
        hint,
        digits: 6,
        autocomplete: 'one-time-code',
        ...(typed === undefined ? {} : { value: typed }),
        error,
      },
      language,
    ),
    wrong:
      error === undefined
        ? null
        : { title: form.wrong(1), list: [{ href: '#field-code', text: say(error) }] },
  };
}

type Tried = Awaited<ReturnType<ApiDeps['door']['ways']['takeCode']>> | 'tooMany';

/** Tries a code: for the browser that asked, counted there, at this place and for the address, known or not. */
async function tryCode(deps: ApiDeps, request: FastifyRequest, code: string): Promise<Tried> {
  const { door } = deps;
  const asked = ownCookie(deps, request, 'asked');
  if (await door.isTooMany('codeFrom', networkOf(request.ip))) return 'tooMany';
  if (!looksLikeSecret(asked)) return undefined;
  if (await door.isTooMany('codeHere', asked)) return 'tooMany';
  const triedAs = await door.ways.triedAs(asked);
  if (triedAs !== undefined && (await door.isTooMany('codeOf', triedAs))) return 'tooMany';
  return door.ways.takeCode(asked, code);
}

async function answerCode(
  deps: ApiDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  typed: string,
): Promise<FastifyReply> {
  const { comeIn } = pageWords(languageFor(request));
  const again = (error: string, status = 422): FastifyReply =>
    render(reply.code(status), 'come-in-code', codePage(request, typed, error));
  const code = typed.replaceAll(/\D/g, '');
  if (code.length !== 6) return again(comeIn.codeShape);
  const tried = await tryCode(deps, request, code);
  if (tried === 'tooMany') return again(comeIn.codeTooMany, 429);
  const [one, ...others] = tried?.people ?? [];
  if (!tried || !one) return again(comeIn.codeWrong);
  clearOwnCookie(deps, reply, 'asked');
  if (others.length > 0) return reply.redirect(`/come-in/link/${await deps.door.ways.makeLink(tried)}`, 303);
  await letIn(deps, request, reply, one.id);
  return reply.redirect(tried.to, 303);
}

/** The page after asking, for a code that was read on another device. */
export function addCodePage(app: FastifyInstance, deps: ApiDeps): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  typed.route({
    method: 'GET',
    url: '/come-in/code',
    config: { policy: 'public' },
    handler: async (request, reply) => render(reply, 'come-in-code', codePage(request)),
  });
  typed.route({
    method: 'POST',
    url: '/come-in/code',
    config: { policy: 'public' },
    schema: { body: codeBody },
    handler: (request, reply) => answerCode(deps, request, reply, request.body.code),
  });
}
