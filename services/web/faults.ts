import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '#services/api/problems/problem.ts';
import { wordsOf } from '#services/api/words/words-of.ts';
import { guards } from './guards.ts';
import { frameOf, type Frame, languageFor } from './frame.ts';
import { render } from './render.ts';
import { spaced } from './spaces.ts';
import { pageWords } from './words/page-words.ts';

/** A page that says what is not possible. */
export interface FaultPage {
  readonly frame: Frame;
  readonly title: string;
  readonly sentence: string;
  readonly goHome: string;
}

interface Said {
  readonly title: string;
  readonly sentence: string;
}

/** Answers with a page that says what is not possible, and leads back. */
export function sayFault(
  request: FastifyRequest,
  reply: FastifyReply,
  { title, sentence }: Said,
): FastifyReply {
  const language = languageFor(request);
  const { wrong } = pageWords(language).house;
  return render(reply, 'fault', {
    frame: frameOf(request, title),
    title: spaced(title, language),
    sentence: spaced(sentence, language),
    goHome: wrong.goHome,
  });
}

/** What went wrong anywhere, as a page: nothing is asked of the database, which may be what is away. */
export function answerWithPage(found: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { headers = {}, kind } = found.extra;
  const [title, sentence] = wordsOf(found.code, languageFor(request), kind);
  reply.code(found.status).headers({ ...guards, ...headers });
  return sayFault(request, reply, { title, sentence });
}
