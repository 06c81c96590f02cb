import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { differencesBetween, type PartChange, shapeOfVersions, type Words } from '#domain/differences.ts';
import { isObject } from '#domain/field-guards.ts';
import type { Field, Fields } from '#domain/fields.ts';
import type { Process } from '#domain/processes/process.ts';
import { wordsOf } from '#domain/words/words.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { problem } from '#services/api/problems/problem.ts';
import { processParams } from '#services/api/process-address.ts';
import { chosenVersions, type ShapeOfVersions, versionsQuery } from '#services/api/routes/differences.ts';
import { type Frame, frameOf } from '../frame.ts';
import { render } from '../render.ts';
import { visitorOf } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import { type Look, lookAt } from './look.ts';
import { type Shown, shownGroup, type ShownRow, shownValue } from './shown.ts';

interface Changed {
  readonly what: string;
  readonly rows: readonly ShownRow[];
  readonly texts: readonly { readonly label: string; readonly runs: readonly Run[] }[];
}

interface Run {
  readonly text: string;
  readonly isAdded: boolean;
  readonly isRemoved: boolean;
}

/** What differs between two versions, said in words and not only shown. */
export interface DifferencesPage {
  readonly frame: Frame;
  readonly kicker: string;
  readonly title: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly nothing: string | null;
  readonly values: readonly {
    readonly label: string;
    readonly before: Shown | null;
    readonly after: Shown | null;
  }[];
  readonly parts: readonly Changed[];
  readonly words: { readonly added: string; readonly removed: string };
}

const runOf = ({ change, text }: Words): Run => ({
  text,
  isAdded: change === 'added',
  isRemoved: change === 'removed',
});

function changedPart(part: PartChange, fields: Fields, path: string, { naming }: Look): Changed {
  const { parts } = wordsOf(naming.kind, naming.language);
  const words = pageWords(naming.language).process;
  const said = { same: '', added: words.added, removed: words.removed, changed: words.changed };
  const compared = Object.keys(part.words);
  const quiet = Object.fromEntries(Object.entries(fields).filter(([name]) => !compared.includes(name)));
  return {
    what: said[part.change],
    rows: shownGroup(quiet, part.after ?? part.before, path, naming),
    texts: Object.entries(part.words).map(([name, runs]) => ({
      label: parts[name] ?? name,
      runs: runs.map(runOf),
    })),
  };
}

const groupIn = (field: Field | undefined): Fields =>
  field?.type === 'list' && field.of.type === 'group' ? field.of.of : {};

function differencesIn(look: Look, shape: ShapeOfVersions, query: Parameters<typeof chosenVersions>[2]) {
  const { process, view, naming } = look;
  const { earlier, later } = chosenVersions(view, shape, query);
  const found = differencesBetween(earlier, later, shape);
  const version = groupIn(process.remembers[shape.list]);
  const at = `${shape.list}.${shape.parts}`;
  const inWords = (name: string, value: unknown): Shown | null => {
    const field = version[name];
    return (field && shownValue(field, value, `${shape.list}.${name}`, naming)) ?? null;
  };
  const { parts } = wordsOf(naming.kind, naming.language);
  return {
    values: found.values.map(({ name, before, after }) => ({
      label: parts[name] ?? name,
      before: inWords(name, before),
      after: inWords(name, after),
    })),
    parts: found.parts
      .filter((one) => one.change !== 'same')
      .map((one) => changedPart(one, groupIn(version[shape.parts]), at, look)),
  };
}

function addDifferencesPage(
  app: FastifyInstance,
  deps: ApiDeps,
  process: Process,
  shape: ShapeOfVersions,
): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: `/${process.kind}s/:id/differences`,
    config: { policy: 'visits' },
    schema: { params: processParams, querystring: versionsQuery },
    handler: async (request, reply) => {
      const visitor = visitorOf(request);
      const { id } = request.params;
      const look = await lookAt(deps, visitor, { process, id, as: request.query.as, may: [] });
      if (!isObject(look.seen.view)) throw problem('notFound');
      const words = pageWords(visitor.language);
      const found = differencesIn(look, shape, request.query);
      const title = words.process.differencesTitle;
      const kicker = wordsOf(process.kind, visitor.language).title.one;
      return render(reply, 'differences', {
        frame: frameOf(request, `${kicker} : ${title}`),
        kicker,
        title,
        back: { href: `/${process.kind}s/${id}?as=${look.seen.role}`, text: words.house.back },
        nothing: found.parts.length + found.values.length === 0 ? words.process.noDifferences : null,
        ...found,
        words: words.process,
      });
    },
  });
}

/** What differs between two versions, for every kind of process that keeps versions. */
export function addDifferences(app: FastifyInstance, deps: ApiDeps): void {
  for (const process of deps.catalogue) {
    const shape = shapeOfVersions(process);
    if (shape) addDifferencesPage(app, deps, process, shape);
  }
}
