import { templateLanguages } from '#domain/description-templates.ts';
import { clauseCodes } from '#domain/job-clauses.ts';
import type { JsonSchema } from '#services/wire/view-schema.ts';
import type { ProblemName } from '../problems/problem-types.ts';
import { operation } from './operation-doc.ts';
import { emptyAnswer, jsonAnswer, listOf, withBody } from './responses.ts';
import { day, list, nullable, text, uuid, whole } from './schemas.ts';

const number: JsonSchema = { type: 'integer', minimum: 1 };

const offered = {
  id: uuid,
  name: text,
  language: { enum: templateLanguages },
  version: number,
  on: { ...day, description: 'when this version was written' },
  organisation: whole({ id: uuid, name: text }),
  withdrawn: { type: 'boolean' },
};

const clause = whole({
  code: { enum: clauseCodes },
  text: nullable(text),
  decideBy: nullable({ ...day, description: 'counted from today' }),
  decideByMonths: nullable(number),
});

const read = whole({
  ...offered,
  newest: { ...number, description: 'the number of the newest version' },
  clauses: {
    ...list(clause),
    description: 'code, text and decideBy are what fill-from of a job description takes',
  },
});

const made = whole({ id: uuid, version: number });
const judged: readonly ProblemName[] = [...withBody, 'roleNotHeld', 'templateWordingRefused'];
const tag = 'templates';

/** The library of description templates. */
export const templateDocs = {
  list: operation({
    id: 'templates.list',
    tag,
    summary: 'templates on offer, the newest version of each',
    answer: { 200: jsonAnswer('By name.', listOf(whole({ ...offered, clauses: number }))) },
  }),
  read: operation({
    id: 'templates.read',
    tag,
    summary: 'a template with its clauses, to be copied',
    answer: { 200: jsonAnswer('One version.', read, ['etag']) },
    more: ['notFound'],
  }),
  make: operation({
    id: 'templates.make',
    tag,
    summary: 'add a template to the library of my organisation',
    answer: { 201: jsonAnswer('Its first version.', made, ['etag', 'location']) },
    more: [...judged, 'templateNameTaken'],
  }),
  next: {
    ...operation({
      id: 'templates.next',
      tag,
      summary: 'write the next version; what was copied before stays as it is',
      answer: { 201: jsonAnswer('The version.', made, ['etag', 'location']) },
      more: [...judged, 'notFound', 'templateWithdrawn', 'ifMatchMissing', 'stale'],
    }),
    sends: ['if-match'],
  },
  withdraw: operation({
    id: 'templates.withdraw',
    tag,
    summary: 'offer a template no longer; its organisation still reads it',
    answer: { 204: emptyAnswer('Withdrawn, now or before.') },
    more: ['notFound', 'roleNotHeld'],
  }),
} as const;
