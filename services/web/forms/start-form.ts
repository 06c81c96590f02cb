import type { FastifyInstance } from 'fastify';
import type { ApiDeps } from '#services/api/deps.ts';
import { startProcess } from '#services/api/start-process.ts';
import { kebab } from '#services/wire/names.ts';
import { type Visitor, visitorOf } from '../visitor.ts';
import type { Line } from './line.ts';
import { showForm } from './show-form.ts';
import { type Bare, type Give, take } from './take.ts';

async function starting(deps: ApiDeps, { who, language }: Visitor, line: Line): Promise<Bare> {
  const { process, command } = line;
  const people = await deps.books.people(who);
  const names = new Map(people.flatMap((one) => (one.name === null ? [] : [[one.id, one.name] as const])));
  return {
    line,
    look: { people, naming: { kind: process.kind, language, people: names, elements: new Map() } },
    back: `/${process.kind}s`,
    after: null,
    action: `/${process.kind}s/${kebab(command)}?sent=1`,
    etag: '',
    among: {},
    open: [],
    isClosed: false,
  };
}

/** The form of a command that a process begins with. */
export function addStartForm(app: FastifyInstance, deps: ApiDeps, line: Line): void {
  const { process, command } = line;
  const url = `/${process.kind}s/${kebab(command)}`;
  const config = { policy: 'visits' } as const;
  app.get(url, { config }, async (request, reply) => {
    const found = await starting(deps, visitorOf(request), line);
    const nothing = { typed: new Map(), wrong: new Map(), because: null, keepsKey: false };
    return showForm(request, reply, { ...found, ...nothing });
  });
  app.post(url, { config }, async (request, reply) => {
    const visitor = visitorOf(request);
    const give: Give = (key, input) =>
      startProcess(deps, visitor.who, { process, command, line, key, input });
    const anew = (): Promise<Bare> => starting(deps, visitor, line);
    return take(deps, request, reply, await anew(), {
      as: undefined,
      give,
      anew,
      holders: () => Promise.resolve(new Map()),
    });
  });
}
