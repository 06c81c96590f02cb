import type { FastifySchema } from 'fastify';
import { paperFormats } from '#db/papers/keep.ts';
import type { Process } from '#domain/processes/process.ts';
import { kebab } from '#services/wire/names.ts';
import type { JsonSchema } from '#services/wire/view-schema.ts';
import { base } from './reading-doc.ts';
import { jsonAnswer, listOf } from './responses.ts';
import { day, list, nullable, text, uuid, whole } from './schemas.ts';

/** How a file is called on the wire. */
export const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

const whatever: JsonSchema = { type: 'object' };
const words = whole({ change: { enum: ['same', 'added', 'removed'] }, text });

const part = whole({
  id: uuid,
  change: { enum: ['same', 'added', 'removed', 'changed'] },
  before: nullable(whatever),
  after: nullable(whatever),
  words: {
    type: 'object',
    description: 'For each text that changed, its words; same and added together are the later text.',
    additionalProperties: list(words),
  },
});

export const differencesDoc = (process: Process): FastifySchema =>
  base(
    process,
    'differences',
    'what differs between two versions, part by part',
    jsonAnswer(
      'Who opened and agreed to each, and what changed.',
      whole({
        from: nullable(whatever),
        to: { ...nullable(whatever), description: '`null` for the draft' },
        values: list(whole({ name: text, before: {}, after: {} })),
        parts: list(part),
      }),
    ),
  );

export const papersDoc = (process: Process): FastifySchema =>
  base(
    process,
    'papers',
    'what was put on paper',
    jsonAnswer(
      'The newest first.',
      listOf(
        whole({
          id: uuid,
          paper: { enum: Object.keys(process.papers).map(kebab) },
          number: { type: 'integer', description: 'the version' },
          language: { enum: ['fr', 'nl', 'en'] },
          counts: { type: 'boolean', description: 'false for a translation, which is an aid' },
          format: { enum: paperFormats },
          hash: { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'SHA-256 of the canonical text' },
          size: { type: 'integer', description: 'in bytes' },
          madeOn: day,
        }),
      ),
    ),
  );

export const paperDoc = (process: Process): FastifySchema =>
  base(process, 'paper', 'a paper as a file', {
    description: 'The file.',
    content: Object.fromEntries(
      paperFormats.map((one) => [mediaTypes[one], { schema: { type: 'string', format: 'binary' } }]),
    ),
    headers: { 'content-disposition': { schema: { type: 'string' } } },
  });
