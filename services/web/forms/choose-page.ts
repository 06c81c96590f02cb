import type { FastifyReply, FastifyRequest } from 'fastify';
import { wordsOf } from '#domain/words/words.ts';
import { type Frame, frameOf } from '../frame.ts';
import { render } from '../render.ts';
import { pageWords } from '../words/page-words.ts';
import type { Bare } from './form-page.ts';

/** Which of several a form is about, where it starts with what stands there. */
export interface ChoosePage {
  readonly frame: Frame;
  readonly kicker: string;
  readonly title: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly lead: string;
  readonly items: readonly { readonly href: string; readonly text: string }[];
}

/** Asks which one first: a form that starts with what stands cannot change its mind about what that is. */
export function showChoice(
  request: FastifyRequest,
  reply: FastifyReply,
  { line, look, back, action, among }: Bare,
  pick: string,
): FastifyReply {
  const { kind, language } = look.naming;
  const { form, house } = pageWords(language);
  const words = wordsOf(kind, language);
  const title = words.commands[line.command]?.does ?? line.command;
  return render(reply, 'choose', {
    frame: frameOf(request, title),
    kicker: words.title.one,
    title,
    back: { href: back, text: house.back },
    lead: form.which,
    items: (among[pick] ?? []).map((id, n) => ({
      href: `${action.replace('&sent=1', '')}&${pick}=${id}`,
      text: look.naming.elements.get(id) || form.row(n + 1),
    })),
  });
}
