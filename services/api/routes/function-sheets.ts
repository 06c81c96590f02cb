import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Language } from '#domain/words/words.ts';
import type { JudgedSheet } from '#services/function-sheet/answer.ts';
import { limits } from '#services/function-sheet/limits.ts';
import { screaming } from '#services/wire/names.ts';
import { textSchema } from '#services/wire/input-schema.ts';
import { calculationDocs } from '../openapi/calculation-doc.ts';
import { answerProblem } from '../problems/answer-problem.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { readSheet, sheetFormats } from '../read-sheet.ts';
import { whoIs } from '../sign-in.ts';
import { languageOf } from '../words/language.ts';
import { wordsOf } from '../words/words-of.ts';

const pasted = z.strictObject({ text: textSchema(limits.characters) });

// The body of a file is what its parser made of it; JSON is the one that has a schema.
const file = { schema: z.unknown().meta({ description: `the file, at most ${limits.file / 1024 ** 2} MB` }) };
const content = {
  'application/json': { schema: pasted },
  ...Object.fromEntries(sheetFormats.map(([, type]) => [type, file])),
};

/** Whether all that is wrong with a pasted text is its length: the sheet has its own sentence for that. */
const isOnlyLong = ({ validation }: FastifyError): boolean =>
  validation?.length === 1 &&
  validation.every(({ keyword, instancePath }) => keyword === 'too_big' && instancePath === '/text');

/** What was thrown, as a problem of a sheet: a body is measured and named by its own rules here. */
function problemOf(error: FastifyError, isJson: boolean): FastifyError | Problem {
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return problem('sheetTypeUnknown');
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return problem(isJson ? 'sheetTooLong' : 'sheetTooLarge');
  return isOnlyLong(error) ? problem('sheetTooLong') : error;
}

const isJson = ({ headers }: FastifyRequest): boolean =>
  headers['content-type']?.startsWith('application/json') ?? false;

async function read(request: FastifyRequest): Promise<JudgedSheet> {
  const { headers, body } = request;
  const who = whoIs(request).person;
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  const format = sheetFormats.find(([, one]) => one === type)?.[0];
  if (format && body instanceof Uint8Array) return readSheet({ format, bytes: body }, who);
  if (body === undefined || body === null) throw problem('sheetTypeUnknown');
  // Pasted text too: a long one would keep everybody else waiting.
  return readSheet({ format: 'text', bytes: Buffer.from(pasted.parse(body).text) }, who);
}

/** What somebody has to do before the sheet can fill a draft. */
const remarksOn = ({ keptTooLong }: JudgedSheet, language: Language) =>
  keptTooLong ? [{ code: screaming('keptTooLong'), detail: wordsOf('keptTooLong', language)[1] }] : [];

/**
 * `POST /v1/function-sheets`: a function sheet read into clauses. A calculation: nothing is stored or logged of it,
 * and no description changes by it. Its parsers and its limit of size are its own, so it has a room of its own.
 */
export async function addFunctionSheets(app: FastifyInstance): Promise<void> {
  await app.register(async (room) => {
    room.removeContentTypeParser('application/json');
    room.addContentTypeParser(
      'application/json',
      { parseAs: 'string', bodyLimit: limits.pasted },
      room.getDefaultJsonParser('error', 'error'),
    );
    for (const [, type] of sheetFormats)
      room.addContentTypeParser(type, { parseAs: 'buffer', bodyLimit: limits.file }, (_, body, done) =>
        done(null, body),
      );
    room.setErrorHandler<FastifyError>((error, request, reply) => {
      const found = problemOf(error, isJson(request));
      return answerProblem(found, request, reply);
    });
    room.route({
      method: 'POST',
      url: '/v1/function-sheets',
      config: { policy: 'signedIn' },
      // A file may wait for its turn, and then has its own end.
      handlerTimeout: 30_000,
      schema: { ...calculationDocs.functionSheet, body: { content } },
      handler: async (request) => {
        const sheet = await read(request);
        const { language, clauses, missing, keptFindings, headings, shares } = sheet;
        const problems = remarksOn(sheet, languageOf(request.headers['accept-language']));
        // As the command that fills a draft takes it: nothing is `null`.
        const kept = sheet.kept === '' ? null : sheet.kept;
        return { language, clauses, missing, kept, keptFindings, headings, shares, problems };
      },
    });
  });
}
