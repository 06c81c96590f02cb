import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ApiDeps } from '#services/api/deps.ts';
import { Problem } from '#services/api/problems/problem.ts';
import { bringTable, mustAdvise, tableBytes } from '#services/api/read-table.ts';
import { wordsOf } from '#services/api/words/words-of.ts';
import { type Frame, frameOf, languageFor } from '../frame.ts';
import { render } from '../render.ts';
import { spaced } from '../spaces.ts';
import { visitorOf } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';

/** Where a spreadsheet is sent. */
export interface UploadPage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly names: string;
  readonly then: readonly string[];
  readonly label: string;
  readonly hint: string;
  readonly wrongTitle: string | null;
  readonly wrong: readonly { readonly href: string; readonly text: string }[];
  readonly error: string | null;
  readonly send: string;
  readonly back: { readonly href: string; readonly text: string };
}

/** The page on which a file is chosen, and what was wrong with the one before. */
function uploadPage(request: FastifyRequest, error: string | null): UploadPage {
  const language = languageFor(request);
  const { followed, form, house } = pageWords(language);
  const { title, lead, names, then, label, hint, send } = followed.upload;
  const set = (text: string): string => spaced(text, language);
  return {
    frame: frameOf(request, error === null ? title : `${form.wrong(1)} : ${title}`),
    title,
    lead: set(lead),
    names: set(names),
    then: then.map(set),
    label,
    hint: set(hint),
    wrongTitle: error === null ? null : form.wrong(1),
    wrong: error === null ? [] : [{ href: '#file', text: set(error) }],
    error: error === null ? null : set(error),
    send,
    back: { href: '/followed', text: house.back },
  };
}

/** The bytes of the file that came; nothing when none was chosen. */
async function bytesOf(request: FastifyRequest): Promise<Uint8Array | undefined> {
  const part = await request.file();
  const bytes = await part?.toBuffer();
  return bytes && bytes.length > 0 ? bytes : undefined;
}

/** What was wrong with a file, in a sentence; anything else is thrown on. */
function saidOf(error: unknown, request: FastifyRequest): string {
  const language = languageFor(request);
  if (error instanceof Problem && error.code.startsWith('table')) return wordsOf(error.code, language)[1];
  if (error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE')
    return wordsOf('tableTooLarge', language)[1];
  throw error;
}

async function bring(deps: ApiDeps, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const who = await mustAdvise(deps, visitorOf(request).who);
  try {
    const bytes = await bytesOf(request);
    if (bytes) return reply.redirect(`/import/${await bringTable(deps, who, bytes)}`, 303);
  } catch (error) {
    return render(reply.code(422), 'import', uploadPage(request, saidOf(error, request)));
  }
  const { missing } = pageWords(languageFor(request)).followed.upload;
  return render(reply.code(422), 'import', uploadPage(request, missing));
}

/** The page that takes a spreadsheet. Files have their own parser and limits, so it has a room of its own. */
export const addUpload = (app: FastifyInstance, deps: ApiDeps) =>
  app.register(async (room) => {
    await room.register(multipart, {
      limits: { fileSize: tableBytes, files: 1, fields: 4, parts: 6, fieldSize: 1024, headerPairs: 20 },
    });
    room.route({
      method: 'GET',
      url: '/import',
      config: { policy: 'visits' },
      handler: async (request, reply) => {
        await mustAdvise(deps, visitorOf(request).who);
        return render(reply, 'import', uploadPage(request, null));
      },
    });
    room.route({
      method: 'POST',
      url: '/import',
      config: { policy: 'visits' },
      // A file may wait for its turn, and then has its own end.
      handlerTimeout: 30_000,
      handler: (request, reply) => bring(deps, request, reply),
    });
  });
