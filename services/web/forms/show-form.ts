import type { FastifyReply, FastifyRequest } from 'fastify';
import { render } from '../render.ts';
import { formPage, type Showing } from './form-page.ts';

/** The form as a page. It is kept by this browser alone, so that "back" finds it as it was sent, with its key. */
export function showForm(request: FastifyRequest, reply: FastifyReply, showing: Showing): FastifyReply {
  reply.header('cache-control', 'private, no-cache');
  return render(reply, 'form', formPage(request, showing));
}
