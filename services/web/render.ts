import type { FastifyReply } from 'fastify';

/** Every page there is, by the name of its template, and what that template may read; `page-models.ts` fills it. */
export interface PageModels {}

/** Answers with a page. */
export const render = <N extends keyof PageModels>(
  reply: FastifyReply,
  page: N,
  model: PageModels[N],
): FastifyReply =>
  reply
    .header('content-language', model.frame.language)
    .type('text/html; charset=utf-8')
    .view(`${page}.njk`, model);
