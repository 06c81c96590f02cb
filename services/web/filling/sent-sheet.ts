import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem, problem } from '#services/api/problems/problem.ts';
import { type JudgedSheet, readSheet, sheetFormats, sheetLimits } from '#services/api/read-sheet.ts';
import { visitorOf } from '../visitor.ts';

/** What came with the form: a file, or a pasted text. */
export interface SentSheet {
  readonly pasted: string;
  readonly file: { readonly name: string; readonly type: string; readonly bytes: Buffer } | null;
  readonly isTooLarge: boolean;
}

/** Lets a room take forms with files, within the limits that the API has for the same. */
export const takeFiles = async (room: FastifyInstance): Promise<void> => {
  await room.register(multipart, {
    throwFileSizeLimit: false,
    limits: {
      fileSize: sheetLimits.file,
      files: 1,
      fields: 4,
      parts: 6,
      fieldSize: sheetLimits.characters * 4,
    },
  });
};

/** Reads what was sent. A file is held in memory for as long as it is read, and nowhere else. */
export async function sentSheet(request: FastifyRequest): Promise<SentSheet> {
  let sent: SentSheet = { pasted: '', file: null, isTooLarge: false };
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      const value = typeof part.value === 'string' ? part.value : '';
      if (part.fieldname === 'text') sent = { ...sent, pasted: value };
    } else {
      const bytes = await part.toBuffer();
      const file = { name: part.filename, type: part.mimetype, bytes };
      sent = { ...sent, file: bytes.length > 0 ? file : null, isTooLarge: part.file.truncated };
    }
  }
  return sent;
}

/** Browsers that do not know a type say another; then the end of the name counts. */
const formatOf = ({ name, type }: NonNullable<SentSheet['file']>) =>
  sheetFormats.find(([format, one]) => one === type || name.toLowerCase().endsWith(`.${format}`))?.[0];

/** The sheet read into clauses; nothing when nothing was sent. @throws Problem that says why it is not read */
export async function readSent(request: FastifyRequest, sent: SentSheet): Promise<JudgedSheet | undefined> {
  const { person } = visitorOf(request).who;
  const { file, pasted } = sent;
  if (sent.isTooLarge) throw problem('sheetTooLarge');
  if (file) {
    const format = formatOf(file);
    if (!format) throw problem('sheetTypeUnknown');
    return readSheet({ format, bytes: file.bytes }, person);
  }
  if (pasted.trim() === '') return undefined;
  return readSheet({ format: 'text', bytes: Buffer.from(pasted.replaceAll('\r\n', '\n')) }, person);
}

/** A problem as it is; anything else goes on as what it was. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  throw error;
}
