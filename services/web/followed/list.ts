import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { followedFields, isDayField } from '#domain/followed/columns.ts';
import { faultsIn } from '#domain/followed/row.ts';
import { followedWords } from '#domain/words/followed.ts';
import type { Language } from '#domain/words/words.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { followedCsv } from '#services/api/followed-csv.ts';
import { mustAdvise } from '#services/api/read-table.ts';
import { dayInWords } from '../dates.ts';
import { type Frame, frameOf } from '../frame.ts';
import { render } from '../render.ts';
import { spaced } from '../spaces.ts';
import { visitorOf } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import type { FollowedWords } from '../words/shapes/followed.ts';

interface Line {
  readonly name: string;
  readonly href: string;
  readonly open: string;
  readonly gone: string | null;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly note: string | null;
  /** Cells that were not understood, as they came, as long as nothing else was noted. */
  readonly unread: readonly string[];
}

/** An advisor's own list of accompaniments that are not here. */
export interface FollowedPage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly tag: string;
  readonly done: string | null;
  readonly nothing: string | null;
  readonly lines: readonly Line[];
  readonly more: string | null;
  readonly bring: string;
  readonly add: string;
  readonly csv: string | null;
}

const shownAtMost = 200;

type Followed = Awaited<ReturnType<ApiDeps['books']['followed']>>[number];

function lineOf({ id, noted, came, gone }: Followed, language: Language): Line {
  const words = pageWords(language).followed;
  const labels = followedWords(language);
  const name = noted.institution || words.unnamed;
  const facts = followedFields.flatMap((field) => {
    const value = field === 'institution' || field === 'note' ? null : noted[field];
    if (value === null || value === '') return [];
    return { label: labels[field], value: isDayField(field) ? dayInWords(value, language) : value };
  });
  return {
    name,
    href: `/followed/${id}`,
    open: words.open(name),
    gone: gone ? spaced(words.gone, language) : null,
    facts,
    note: noted.note || null,
    unread: faultsIn(came.filter(({ use }) => use !== 'keep' && !noted[use])).map(({ column, value }) =>
      spaced(words.unread(column, value), language),
    ),
  };
}

const query = z.object({
  taken: z
    .string()
    .regex(/^\d{1,5}(?:-\d{1,5}){4}$/)
    .optional()
    .catch(undefined),
  done: z.enum(['noted', 'linked', 'erased']).optional().catch(undefined),
});

/** What has just been done, as the page before says it. */
function doneSaid({ taken, done }: z.infer<typeof query>, words: FollowedWords): string | null {
  if (done) return words[done];
  if (taken === undefined) return null;
  const [fresh = 0, changed = 0, same = 0, linked = 0, gone = 0] = taken.split('-').map(Number);
  return words.taken({ new: fresh, changed, same, linked, gone });
}

function followedPage(
  request: FastifyRequest,
  language: Language,
  rows: readonly Followed[],
  said: z.infer<typeof query>,
): FollowedPage {
  const words = pageWords(language).followed;
  const set = (text: string): string => spaced(text, language);
  const done = doneSaid(said, words);
  return {
    frame: frameOf(request, words.title),
    title: words.title,
    lead: set(words.lead),
    tag: words.tag,
    done: done === null ? null : set(done),
    nothing: rows.length === 0 ? set(words.nothing) : null,
    lines: rows.slice(0, shownAtMost).map((row) => lineOf(row, language)),
    more: rows.length > shownAtMost ? set(words.more(rows.length - shownAtMost)) : null,
    bring: rows.length === 0 ? words.bring : words.bringAgain,
    add: words.add,
    csv: rows.length === 0 ? null : words.csv,
  };
}

/** The list, and the same as a file. */
export function addFollowedList(app: FastifyInstance, deps: ApiDeps): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: '/followed',
    config: { policy: 'visits' },
    schema: { querystring: query },
    handler: async (request, reply) => {
      const { who, language } = visitorOf(request);
      const rows = await deps.books.followed(await mustAdvise(deps, who), 5000);
      return render(reply, 'followed', followedPage(request, language, rows, request.query));
    },
  });
  app.route({
    method: 'GET',
    url: '/followed.csv',
    config: { policy: 'visits' },
    handler: async (request, reply) => {
      const { who, language } = visitorOf(request);
      return followedCsv(deps, reply, await mustAdvise(deps, who), language);
    },
  });
}
