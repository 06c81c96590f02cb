import type { z } from 'zod';
import { problem } from './problems/problem.ts';

/** Where a page ended, as an opaque word for the next one. */
export const cursorOf = (place: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

/** The place in a cursor, or 400: a cursor is only ever one that we gave. */
export function placeIn<T>(schema: z.ZodType<T>, cursor: string | undefined): T | undefined {
  if (cursor === undefined) return undefined;
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw problem('invalidRequest', { errors: [] });
  }
}
