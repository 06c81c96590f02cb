import type { FastifyReply, FastifyRequest } from 'fastify';
import { render } from '../render.ts';
import { type Checking, checkPage } from './check-page.ts';
import { formPage, type Showing } from './form-page.ts';

// Kept by this browser alone, so that "back" finds a form as it was sent, with its key.
const keptHere = (reply: FastifyReply): FastifyReply => reply.header('cache-control', 'private, no-cache');

/** The form as a page. */
export function showForm(request: FastifyRequest, reply: FastifyReply, showing: Showing): FastifyReply {
  // What was typed when a visit ended, with the key it was sent under: it was not taken then, and counts once now.
  const kept = request.kept ? { typed: request.kept, keepsKey: true, isKept: true } : {};
  return render(keptHere(reply), 'form', formPage(request, { ...showing, ...kept }));
}

/** What is about to be sent, as a page. */
export const showCheck = (request: FastifyRequest, reply: FastifyReply, checking: Checking): FastifyReply =>
  render(keptHere(reply), 'check', checkPage(request, checking));
