import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { asQuery } from '#services/api/choose-role.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { problem } from '#services/api/problems/problem.ts';
import { founds, startProcess } from '#services/api/start-process.ts';
import { idSchema } from '#services/wire/input-schema.ts';
import { kebab } from '#services/wire/names.ts';
import { type Visitor, visitorOf } from '../visitor.ts';
import type { Bare } from './form-page.ts';
import type { Line } from './line.ts';
import { showForm } from './show-form.ts';
import { type Give, take } from './take.ts';

/** What founds an accompaniment belongs to none; everything else begins in one. */
const startQuery = asQuery.extend({ accompaniment: idSchema.optional(), sent: z.literal('1').optional() });

type Where = Pick<z.infer<typeof startQuery>, 'accompaniment' | 'as'>;

/** Where a process begins: its accompaniment exists for whoever begins it. */
async function placeOf(deps: ApiDeps, { who }: Visitor, { process }: Line, where: Where) {
  if (founds(process)) return { back: `/${process.kind}s`, query: '' };
  const { accompaniment = '', as } = where;
  const founding = deps.catalogue.find(founds);
  const standing = accompaniment === '' ? undefined : await deps.books.standingIn(who, accompaniment);
  if (!founding || standing?.house === undefined) throw problem('notFound');
  const role = as === undefined ? '' : `&as=${as}`;
  return {
    back: `/${founding.kind}s/${accompaniment}`,
    query: `accompaniment=${accompaniment}${role}&`,
  };
}

async function starting(deps: ApiDeps, visitor: Visitor, line: Line, where: Where): Promise<Bare> {
  const { process, command } = line;
  const { who, language } = visitor;
  const { back, query } = await placeOf(deps, visitor, line, where);
  const people = await deps.books.people(who);
  const names = new Map(people.flatMap((one) => (one.name === null ? [] : [[one.id, one.name] as const])));
  return {
    line,
    look: { people, naming: { kind: process.kind, language, people: names, elements: new Map() } },
    back,
    after: null,
    action: `/${process.kind}s/${kebab(command)}?${query}sent=1`,
    etag: '',
    among: {},
    open: [],
    isClosed: false,
  };
}

/** The form of a command that a process begins with. */
export function addStartForm(app: FastifyInstance, deps: ApiDeps, line: Line): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  const { process, command } = line;
  const url = `/${process.kind}s/${kebab(command)}`;
  const config = { policy: 'visits' } as const;
  const schema = { querystring: startQuery };
  typed.get(url, { config, schema }, async (request, reply) => {
    const found = await starting(deps, visitorOf(request), line, request.query);
    const nothing = { typed: new Map(), wrong: new Map(), because: null, keepsKey: false };
    return showForm(request, reply, { ...found, ...nothing });
  });
  typed.post(url, { config, schema }, async (request, reply) => {
    const visitor = visitorOf(request);
    const { accompaniment, as } = request.query;
    const give: Give = (key, input) =>
      startProcess(deps, visitor.who, { process, command, line, key, input, accompaniment, as });
    const anew = (): Promise<Bare> => starting(deps, visitor, line, request.query);
    return take(deps, request, reply, await anew(), {
      as,
      give,
      anew,
      holders: () => Promise.resolve(new Map()),
    });
  });
}
