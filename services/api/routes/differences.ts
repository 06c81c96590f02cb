import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { differencesBetween, shapeOfVersions } from '#domain/differences.ts';
import { isObject } from '#domain/field-guards.ts';
import type { Fieldless, Process } from '#domain/processes/process.ts';
import { pathOf } from '#services/wire/names.ts';
import { asQuery, chooseRole } from '../choose-role.ts';
import type { ApiDeps } from '../deps.ts';
import { differencesDoc } from '../openapi/version-doc.ts';
import { problem } from '../problems/problem.ts';
import { processParams } from '../process-address.ts';
import { whoIs } from '../sign-in.ts';

/** What a process compares between its versions. */
export type ShapeOfVersions = NonNullable<ReturnType<typeof shapeOfVersions>>;

const number = z
  .string()
  .regex(/^[1-9][0-9]{0,3}$/)
  .transform(Number);

/** Which two versions, and as whom. */
export const versionsQuery = z.strictObject({
  ...asQuery.shape,
  from: number.optional().meta({ description: 'The earlier version; absent: the one before.' }),
  to: z
    .union([z.literal('draft'), number])
    .optional()
    .meta({
      description:
        'The later version, or `draft` for what is being written; absent: the draft while one is written, else the newest version.',
    }),
});

const listIn = (view: Fieldless, name: string): readonly Fieldless[] => {
  const found = view[name];
  return Array.isArray(found) ? found.filter(isObject) : [];
};

/** What a version says of itself: everything but what is compared. */
export const aboutIt = (version: Fieldless, shape: ShapeOfVersions): Fieldless =>
  Object.fromEntries(
    Object.entries(version).filter(([name]) => name !== shape.parts && !shape.values.includes(name)),
  );

/** Whether a role sees the draft, and so may compare it. */
export const isDraftSeen = (view: Fieldless, { values, parts }: ShapeOfVersions): boolean =>
  [...values, parts].every((name) => name in view);

/** The two versions that are asked for, the earlier one missing before the first. @throws notFound */
export function chosenVersions(
  { view, state }: { readonly view: Fieldless; readonly state: string },
  shape: ShapeOfVersions,
  { from, to }: { from?: number | undefined; to?: number | 'draft' | undefined },
) {
  const versions = listIn(view, shape.list);
  const numbered = (n: number): Fieldless | undefined => versions.find((one) => one['number'] === n);
  const newest = versions.length;
  const isSeen = isDraftSeen(view, shape);
  // Before the first version there is only the draft; while the next is written, it is what people ask about.
  const wanted = to ?? (newest === 0 || (isSeen && shape.writtenIn.includes(state)) ? 'draft' : newest);
  const later = wanted === 'draft' ? undefined : numbered(wanted);
  if (wanted === 'draft' ? !isSeen : !later) throw problem('notFound');
  const before = from ?? (wanted === 'draft' ? newest : wanted - 1);
  const earlier = numbered(before);
  if (from !== undefined && !earlier) throw problem('notFound');
  return { earlier: earlier ?? null, later: later ?? view, isDraft: wanted === 'draft' };
}

function addDifferencesOf(
  app: FastifyInstance,
  deps: ApiDeps,
  process: Process,
  shape: ShapeOfVersions,
): void {
  const { kind } = process;
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: `${pathOf(kind)}/:id/differences`,
    config: { policy: 'sees' },
    schema: { ...differencesDoc(process), params: processParams, querystring: versionsQuery },
    handler: async (request) => {
      const who = whoIs(request);
      const name = { kind, id: request.params.id };
      const role = chooseRole(await deps.books.rolesOn(who, name), request.query.as, []);
      const seen = await deps.books.seen(who, name, role);
      if (!seen || !isObject(seen.view)) throw problem('notFound');
      const { earlier, later, isDraft } = chosenVersions(
        { view: seen.view, state: seen.state },
        shape,
        request.query,
      );
      return {
        from: earlier && aboutIt(earlier, shape),
        to: isDraft ? null : aboutIt(later, shape),
        ...differencesBetween(earlier, later, shape),
      };
    },
  });
}

/** What differs between two versions, for every kind of process that keeps versions. */
export function addDifferences(app: FastifyInstance, deps: ApiDeps): void {
  for (const process of deps.catalogue) {
    const shape = shapeOfVersions(process);
    if (shape) addDifferencesOf(app, deps, process, shape);
  }
}
