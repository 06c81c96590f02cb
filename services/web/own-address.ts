import { z } from 'zod';

/** An address of ours and nowhere else: one slash, and no backslash, which browsers read as one. */
export const ownAddress = z
  .string()
  .max(400)
  .regex(/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/)
  .catch('/')
  .default('/');
