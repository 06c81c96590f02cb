import { z } from 'zod';
import { type Acting, type Role, roles } from '#domain/roles.ts';
import { problem } from './problems/problem.ts';

/** `?as=`: which of several roles the actor takes. */
export const asQuery = z.strictObject({
  as: z
    .enum(roles)
    .optional()
    .meta({ description: 'Which of your roles you act in or look as; absent: the first that may.' }),
});

/**
 * The role somebody takes: the one asked for, or the first held that may do it. Holding some but none that may:
 * the first held, so that the domain says no in its words.
 */
export function chooseRole(held: readonly Role[], asked: Role | undefined, may: readonly Acting[]): Role {
  const [first] = held;
  if (first === undefined) throw problem('notFound');
  if (asked === undefined) return held.find((role) => may.includes(role)) ?? first;
  if (!held.includes(asked)) throw problem('roleNotHeld');
  return asked;
}
