import { z } from 'zod';
import { asQuery } from '#services/api/choose-role.ts';
import { fillableByAddress } from './start-with.ts';
import type { Line } from './line.ts';

/**
 * A form is sent to an address of its own: what is sent to the address of the form itself would throw away the
 * browser's copy of it (RFC 9111 §4.4), and "back" would find another key than the one that was sent.
 */
const known = asQuery.extend({
  sent: z.literal('1').optional(),
  /** Where it leads when it is done, beside the page of the process. */
  then: z.literal('text').optional(),
  /** Which of the sentences that the wording rules find is replaced by the one they offer, counted from 0. */
  reword: z.coerce.number().int().min(0).max(1000).optional(),
});

export type FormQuery = z.infer<typeof known>;

/** What the address of a form may say: what is known above, and what may be chosen in it. Never a text. */
export const formQueryOf = (line: Line) =>
  known
    .extend(
      Object.fromEntries(
        fillableByAddress(line.fields ?? {}).map((name) => [name, z.string().max(64).optional()]),
      ),
    )
    .transform((chosen) => ({ ...known.strip().parse(chosen), chosen }));
