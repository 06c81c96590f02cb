import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { kebab, screaming } from '#services/wire/names.ts';
import { languageOf } from '../words/language.ts';
import { wordsOf } from '../words/words-of.ts';
import { faultsOf } from './faults.ts';
import { isNotKnownYet } from './not-known-yet.ts';
import { Problem, problem } from './problem.ts';
import type { ProblemName } from './problem-types.ts';

const nameOfError: { readonly [code: string]: ProblemName } = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'tooLarge',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'notJson',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformedJson',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformedJson',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformedJson',
  FST_ERR_BAD_URL: 'notFound',
  FST_ERR_MAX_PARAM_LENGTH: 'notFound',
  FST_ERR_HANDLER_TIMEOUT: 'notKnownYet',
};

const nameOfStatus: { readonly [status: number]: ProblemName } = {
  400: 'malformedJson',
  404: 'notFound',
  406: 'notAcceptable',
  408: 'requestTooSlow',
  413: 'tooLarge',
  414: 'addressTooLong',
  415: 'notJson',
  429: 'tooManyRequests',
};

function invalid(error: FastifyError, request: FastifyRequest): Problem {
  const errors = hasZodFastifySchemaValidationErrors(error)
    ? faultsOf(error.validation, languageOf(request.headers['accept-language']))
    : [];
  if (error.validationContext === 'params') return problem('notFound');
  return problem(error.validationContext === 'body' ? 'invalidInput' : 'invalidRequest', { errors });
}

/** Anything thrown on the way to an answer, as a problem. What nobody foresaw is a plain 500. */
function problemOf(error: FastifyError, request: FastifyRequest): Problem {
  if (error instanceof Problem) return error;
  if (error.validation) return invalid(error, request);
  if (isNotKnownYet(error)) return problem('notKnownYet', { headers: { 'retry-after': '1' } });
  const name = nameOfError[error.code] ?? nameOfStatus[error.statusCode ?? 500];
  // What did not arrive whole meanwhile is not waited for.
  const headers = request.raw.complete ? { 'retry-after': '1' } : { 'retry-after': '1', connection: 'close' };
  if (name === 'notKnownYet') return problem(name, { headers });
  return problem(name ?? 'unexpected');
}

/** Where it was thrown. The stack begins with the message, which may look like a line of it. */
const placeOf = ({ stack = '', message }: Error): string | undefined =>
  /^\s+at (.*)$/m.exec(stack.replace(message, ''))?.[1];

/** What is answered to anything thrown. Of what nobody foresaw, the class and its place in the code are logged. */
export function foundProblem(error: FastifyError, request: FastifyRequest): Problem {
  const found = problemOf(error, request);
  // The message of an unforeseen error may hold values: only its class and place in the code are logged.
  if (found.status === 500)
    request.log.error(
      { reqId: request.id, error: error.name, code: error.code, at: placeOf(error) },
      'unexpected',
    );
  return found;
}

/** Sends a problem as RFC 9457 says, in the reader's language; nothing of the request is repeated in it. */
export function answerProblem(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const found = foundProblem(error, request);
  const language = languageOf(request.headers['accept-language']);
  const { headers = {}, kind, command, ...extra } = found.extra;
  const [title, detail] = wordsOf(found.code, language, kind, command);
  return reply
    .code(found.status)
    .headers({ 'content-language': language, vary: 'accept-language', ...headers })
    .type('application/problem+json')
    .send({
      type: `/problems/${kebab(found.code)}`,
      title,
      status: found.status,
      detail,
      code: screaming(found.code),
      instance: `urn:uuid:${request.id}`,
      ...extra,
    });
}
