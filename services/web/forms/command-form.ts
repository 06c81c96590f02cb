import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { filledIn } from '#domain/fields.ts';
import type { Role } from '#domain/roles.ts';
import { asQuery } from '#services/api/choose-role.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { giveCommand } from '#services/api/give-command.ts';
import { isExclusive } from '#services/api/openapi/command-doc.ts';
import { processParams } from '#services/api/process-address.ts';
import { kebab } from '#services/wire/names.ts';
import { type Holders, lookAround } from '../process/around.ts';
import { type Look, lookAt } from '../process/look.ts';
import { type Visitor, visitorOf } from '../visitor.ts';
import { closedBecause, type Showing } from './form-page.ts';
import type { Line } from './line.ts';
import { showCheck, showForm } from './show-form.ts';
import { type Bare, type Give, keyIn, take } from './take.ts';
import type { Typed } from './typed.ts';

/**
 * A form is sent to an address of its own: what is sent to the address of the form itself would throw away the
 * browser's copy of it (RFC 9111 §4.4), and "back" would find another key than the one that was sent.
 */
const formQuery = asQuery.extend({ sent: z.literal('1').optional() });

interface Where {
  readonly id: string;
  readonly as: Role | undefined;
}

/** The form of a command as things stand. Closed, it says why and asks nothing. */
async function standing(
  deps: ApiDeps,
  visitor: Visitor,
  line: Line,
  { id, as }: Where,
): Promise<Bare & Pick<Showing, 'because'> & { readonly look: Look }> {
  const { process, command } = line;
  const look = await lookAt(deps, visitor, { process, id, as, may: line.by });
  const action = look.seen.actions.find((each) => each.command === command);
  const isClosed = action?.open !== true;
  const back = `/${process.kind}s/${id}?as=${look.seen.role}`;
  return {
    line,
    look,
    process: { kind: process.kind, id },
    back,
    action: `${back.replace('?', `/${kebab(command)}?`)}&sent=1`,
    etag: look.seen.etag,
    among: action?.among ?? {},
    open: look.seen.actions,
    isClosed,
    because: isClosed ? closedBecause({ look, line }, action?.reason ?? 'notYours') : null,
  };
}

/** Gives the command to the process, once for each key. */
const giving =
  (deps: ApiDeps, { who }: Visitor, line: Line, { id, as }: Where): Give =>
  (key, input, ifMatch) => {
    const process = { kind: line.process.kind, id };
    const matched = isExclusive(line) ? { ifMatch } : {};
    const asked = { process, key, command: line.command, input, at: deps.clock(), ...matched };
    return giveCommand(deps, who, line, asked, as);
  };

const nothingTyped: Typed = new Map();

/** What a form asks for; a command that asks for nothing and weighs is looked at at once. */
const asksNothing = ({ fields, weighs }: Line): boolean =>
  weighs !== undefined && Object.keys(filledIn(fields ?? {})).length === 0;

/** The form of a command to a process that exists. */
export function addCommandForm(app: FastifyInstance, deps: ApiDeps, line: Line): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  const url = `/${line.process.kind}s/:id/${kebab(line.command)}`;
  const schema = { params: processParams, querystring: formQuery };
  const config = { policy: 'visits' } as const;
  const holdersOf = async (visitor: Visitor, look: Look) => (await lookAround(deps, visitor, look)).holders;
  typed.get(url, { config, schema }, async (request, reply) => {
    const visitor = visitorOf(request);
    const found = await standing(deps, visitor, line, { id: request.params.id, as: request.query.as });
    if (!found.isClosed && asksNothing(line)) {
      const holders = await holdersOf(visitor, found.look);
      const fresh = { typed: nothingTyped, key: keyIn(nothingTyped), etag: found.etag, input: {} };
      return showCheck(request, reply, { bare: found, ...fresh, holders });
    }
    return showForm(request, reply, { ...found, typed: nothingTyped, wrong: new Map(), keepsKey: false });
  });
  typed.post(url, { config, schema }, async (request, reply) => {
    const visitor = visitorOf(request);
    const where = { id: request.params.id, as: request.query.as };
    const anew = (): Promise<Bare> => standing(deps, visitor, line, where);
    const give = giving(deps, visitor, line, where);
    const found = await standing(deps, visitor, line, where);
    const holders = (): Promise<Holders> => holdersOf(visitor, found.look);
    return take(deps, request, reply, found, { as: where.as, give, anew, holders });
  });
}
