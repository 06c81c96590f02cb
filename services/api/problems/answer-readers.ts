import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Pages } from '../deps.ts';
import { answerProblem, foundProblem } from './answer-problem.ts';

const ofMachines = /^\/(?:v1|docs|problems|openapi\.json|healthz|readyz)(?:[/?]|$)/;

/** Whether somebody reads the answer in a browser: of a page, or of an address that might have been one. */
const isRead = ({ url, headers, routeOptions }: FastifyRequest): boolean =>
  routeOptions.config.isPage === true ||
  (!ofMachines.test(url) && (headers.accept ?? '').includes('text/html'));

/** Answers what was thrown: with a page where there are pages and somebody reads, else as RFC 9457 says. */
export const answerReaders =
  (pages: Pages | undefined) =>
  (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply =>
    pages && isRead(request)
      ? pages.answer(foundProblem(error, request), request, reply)
      : answerProblem(error, request, reply);
