import type { FastifyRequest } from 'fastify';
import type { Day } from '#domain/calendar.ts';
import { type Template, templateFaults, templateFindings } from '#domain/description-templates.ts';
import { reasonSentence } from '#domain/words/words.ts';
import { problem } from './problems/problem.ts';
import { languageOf } from './words/language.ts';

/**
 * Refuses the clauses of a template that a description could not take, clause by clause, or whose wording asks for
 * what none may require. The sentences are those of the description.
 * @throws Problem `invalidInput` with the places, `templateWordingRefused` with what was found
 */
export function judgeTemplate(
  request: FastifyRequest,
  template: Pick<Template, 'clauses' | 'language'>,
  today: Day,
): void {
  const language = languageOf(request.headers['accept-language']);
  const errors = templateFaults(template.clauses, today).map(({ clause, reason }) => ({
    pointer: clause === null ? '/clauses' : `/clauses/${clause}`,
    detail: reasonSentence('job-description', reason, language),
  }));
  if (errors.length > 0) throw problem('invalidInput', { errors });
  const findings = templateFindings(template).map(({ clause, ...found }) => ({
    pointer: `/clauses/${clause}/text`,
    ...found,
  }));
  if (findings.length > 0) throw problem('templateWordingRefused', { findings });
}
