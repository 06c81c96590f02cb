import type { FastifyReply, FastifyRequest } from 'fastify';
import { render } from '../render.ts';
import { type Checking, checkPage } from './check-page.ts';
import { formPage, type Showing } from './form-page.ts';

// Kept by this browser alone, so that "back" finds a form as it was sent, with its key.
const keptHere = (reply: FastifyReply): FastifyReply => reply.header('cache-control', 'private, no-cache');

/** The form as a page. */
export const showForm = (request: FastifyRequest, reply: FastifyReply, showing: Showing): FastifyReply =>
  render(keptHere(reply), 'form', formPage(request, showing));

/** What is about to be sent, as a page. */
export const showCheck = (request: FastifyRequest, reply: FastifyReply, checking: Checking): FastifyReply =>
  render(keptHere(reply), 'check', checkPage(request, checking));
