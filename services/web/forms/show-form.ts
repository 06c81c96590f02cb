import type { FastifyReply, FastifyRequest } from 'fastify';
import { render } from '../render.ts';
import { formPage, type Showing } from './form-page.ts';

/** The form as a page. It is kept by this browser alone, so that "back" finds it as it was sent, with its key. */
export function showForm(request: FastifyRequest, reply: FastifyReply, showing: Showing): FastifyReply {
  reply.header('cache-control', 'private, no-cache');
  // What was typed when a visit ended, with the key it was sent under: it was not taken then, and counts once now.
  const kept = request.kept ? { typed: request.kept, keepsKey: true, isKept: true } : {};
  return render(reply, 'form', formPage(request, { ...showing, ...kept }));
}
