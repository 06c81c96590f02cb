import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Process } from '#domain/processes/process.ts';
import type { Role } from '#domain/roles.ts';
import type { Outcome } from '#db/commit/commit.ts';
import { asQuery } from '#services/api/choose-role.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { giveCommand } from '#services/api/give-command.ts';
import { isExclusive } from '#services/api/openapi/command-doc.ts';
import { processParams } from '#services/api/process-address.ts';
import { founds, startProcess } from '#services/api/start-process.ts';
import { kebab } from '#services/wire/names.ts';
import { inputSchema } from '#services/wire/input-schema.ts';
import { lookAt } from '../process/look.ts';
import { render } from '../render.ts';
import { type Visitor, visitorOf } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import { closedBecause, formPage, type Showing } from './form-page.ts';
import { type Line, linesDone, linesStarting } from './line.ts';
import { leadOn, notTaken } from './outcome.ts';
import { inputIn, one, type RowsTaken, rowsName, type Typed, typedIn } from './typed.ts';
import { wrongIn } from './wrong.ts';

/**
 * A form is sent to an address of its own: what is sent to the address of the form itself would throw away the
 * browser's copy of it (RFC 9111 §4.4), and "back" would find another key than the one that was sent.
 */
const formQuery = asQuery.extend({ sent: z.literal('1').optional() });

const nothingTyped: Typed = new Map();

type Bare = Omit<Showing, 'typed' | 'wrong' | 'because' | 'keepsKey'>;

const shown = (request: FastifyRequest, reply: FastifyReply, showing: Showing): FastifyReply => {
  // Kept by this browser alone, so that "back" finds the form as it was sent, with its key.
  reply.header('cache-control', 'private, no-cache');
  return render(reply, 'form', formPage(request, showing));
};

/** One more row where it was asked for: the name of the list came with the button. */
function withRow(typed: Typed): Typed | undefined {
  const list = one(typed, 'add');
  if (list === '') return undefined;
  const count = Number.parseInt(one(typed, rowsName(list)), 10) || 1;
  return new Map([...typed, [rowsName(list), [String(count + 1)]]]);
}

type Give = (key: string, input: { readonly [name: string]: unknown }, etag: string) => Promise<Outcome>;

interface Sent {
  readonly as: Role | undefined;
  readonly give: Give;
  /** The form anew, as things stand after the answer. */
  readonly anew: () => Promise<Bare>;
}

const keyForm = /^[\x21-\x7e]{1,200}$/;

/** Takes what was sent: on to the process, or the form again with everything that was typed and what to mend. */
async function take(
  deps: ApiDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  bare: Bare,
  { as, give, anew }: Sent,
): Promise<FastifyReply> {
  const { line, look } = bare;
  const { form } = pageWords(look.naming.language);
  const typed = typedIn(request.body);
  const base = { ...bare, typed, wrong: new Map<string, string>(), because: null, keepsKey: true };
  const grown = withRow(typed);
  if (grown) return shown(request, reply, { ...base, typed: grown });
  const taken: RowsTaken = new Map();
  const fields = line.fields ?? {};
  const input = inputIn(typed, fields, taken);
  const wrong = wrongIn(fields, input, taken, form);
  if (wrong.size > 0) return shown(request, reply.code(422), { ...base, wrong });
  const key = one(typed, 'key');
  const outcome = await give(
    keyForm.test(key) ? key : request.id,
    inputSchema(fields).parse(input),
    one(typed, 'etag'),
  );
  if (leadOn(deps, reply, line, outcome, as)) return reply;
  const { status, showing } = notTaken(look, line, outcome, form);
  return shown(request, reply.code(status), { ...base, ...(await anew()), ...showing, isClosed: false });
}

/** The form of a command as things stand. Closed, it says why and asks nothing. */
async function standing(
  deps: ApiDeps,
  visitor: Visitor,
  line: Line,
  { id, as }: { readonly id: string; readonly as: Role | undefined },
): Promise<Bare & Pick<Showing, 'because'>> {
  const { process, command } = line;
  const look = await lookAt(deps, visitor, { process, id, as, may: line.by });
  const action = look.seen.actions.find((each) => each.command === command);
  const isClosed = action?.open !== true;
  const back = `/${process.kind}s/${id}?as=${look.seen.role}`;
  return {
    line,
    look,
    back,
    action: `${back.replace('?', `/${kebab(command)}?`)}&sent=1`,
    etag: look.seen.etag,
    among: action?.among ?? {},
    open: look.seen.actions,
    isClosed,
    because: isClosed ? closedBecause({ look, line }, action?.reason ?? 'notYours') : null,
  };
}

function addCommandForm(app: FastifyInstance, deps: ApiDeps, line: Line): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  const { process, command } = line;
  const url = `/${process.kind}s/:id/${kebab(command)}`;
  const schema = { params: processParams, querystring: formQuery };
  typed.route({
    method: 'GET',
    url,
    config: { policy: 'visits' },
    schema,
    handler: async (request, reply) => {
      const found = await standing(deps, visitorOf(request), line, {
        id: request.params.id,
        as: request.query.as,
      });
      return shown(request, reply, { ...found, typed: nothingTyped, wrong: new Map(), keepsKey: false });
    },
  });
  typed.route({
    method: 'POST',
    url,
    config: { policy: 'visits' },
    schema,
    handler: async (request, reply) => {
      const visitor = visitorOf(request);
      const { id } = request.params;
      const { as } = request.query;
      const found = await standing(deps, visitor, line, { id, as });
      const give: Give = (key, input, ifMatch) =>
        giveCommand(
          deps,
          visitor.who,
          line,
          {
            process: { kind: process.kind, id },
            key,
            command,
            input,
            at: deps.clock(),
            ...(isExclusive(line) ? { ifMatch } : {}),
          },
          as,
        );
      const anew = (): Promise<Bare> => standing(deps, visitor, line, { id, as });
      return take(deps, request, reply, found, { as, give, anew });
    },
  });
}

async function starting(deps: ApiDeps, { who, language }: Visitor, line: Line): Promise<Bare> {
  const { process, command } = line;
  const people = await deps.books.people(who);
  return {
    line,
    look: { people, naming: { kind: process.kind, language, people: new Map(), elements: new Map() } },
    back: `/${process.kind}s`,
    action: `/${process.kind}s/${kebab(command)}?sent=1`,
    etag: '',
    among: {},
    open: [],
    isClosed: false,
  };
}

function addStartForm(app: FastifyInstance, deps: ApiDeps, line: Line): void {
  const { process, command } = line;
  const url = `/${process.kind}s/${kebab(command)}`;
  app.route({
    method: 'GET',
    url,
    config: { policy: 'visits' },
    handler: async (request, reply) => {
      const found = await starting(deps, visitorOf(request), line);
      return shown(request, reply, {
        ...found,
        typed: nothingTyped,
        wrong: new Map(),
        because: null,
        keepsKey: false,
      });
    },
  });
  app.route({
    method: 'POST',
    url,
    config: { policy: 'visits' },
    handler: async (request, reply) => {
      const visitor = visitorOf(request);
      const give: Give = (key, input) =>
        startProcess(deps, visitor.who, { process, command, line, key, input });
      const anew = (): Promise<Bare> => starting(deps, visitor, line);
      return take(deps, request, reply, await anew(), { as: undefined, give, anew });
    },
  });
}

const starts = (process: Process): readonly Line[] => (founds(process) ? linesStarting(process) : []);

/** A form for every command that people give, of every kind of process. */
export function addForms(app: FastifyInstance, deps: ApiDeps): void {
  for (const process of deps.catalogue) {
    for (const line of starts(process)) addStartForm(app, deps, line);
    for (const line of linesDone(process)) addCommandForm(app, deps, line);
  }
}
