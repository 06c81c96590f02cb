import { z } from 'zod';

/** How much of a list: at most 50 at once. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(50).default(20),
  after: z
    .string()
    .min(1)
    .max(400)
    .optional()
    .meta({ description: 'Where the page before ended: its `next`.' }),
};

/** One page, and the cursor of the next when there is more. One row more than the limit was read to know. */
export function pageOf<T>(
  rows: readonly T[],
  limit: number,
  cursor: (last: T) => string,
): { items: readonly T[]; next?: string } {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, ...(rows.length > limit && last !== undefined ? { next: cursor(last) } : {}) };
}
