import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { filledIn } from '#domain/fields.ts';
import { rolesFor } from '#domain/held-roles.ts';
import type { Role } from '#domain/roles.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { giveCommand } from '#services/api/give-command.ts';
import { isExclusive } from '#services/api/openapi/command-doc.ts';
import { processParams } from '#services/api/process-address.ts';
import { kebab } from '#services/wire/names.ts';
import { type Holders, lookAround } from '../process/around.ts';
import { type Look, lookAt } from '../process/look.ts';
import { type Visitor, visitorOf } from '../visitor.ts';
import { type Bare, closedBecause, type Showing } from './form-page.ts';
import { insteadOf } from './instead.ts';
import { showChoice } from './choose-page.ts';
import { type FormQuery, formQueryOf } from './form-query.ts';
import type { Line } from './line.ts';
import { showCheck, showForm } from './show-form.ts';
import { reworded } from './reworded.ts';
import { chosenBy, pickOf, startingWith } from './start-with.ts';
import { type Give, keyIn, take } from './take.ts';
import type { Typed } from './typed.ts';

interface Where {
  readonly id: string;
  readonly as: Role | undefined;
  readonly then: FormQuery['then'];
}

/** Who may be named in the fields of a form that ask for a role. */
async function holdersFor(deps: ApiDeps, { fields = {}, process }: Line, id: string) {
  const roles = Object.values(fields).flatMap((field) =>
    field.type === 'member' ? (rolesFor(field.holds, fields) ?? []) : [],
  );
  return roles.length === 0 ? [] : deps.desk.holdersOn({ kind: process.kind, id }, roles, deps.clock());
}

/** The form of a command as things stand. Closed, it says why and asks nothing. */
async function standing(
  deps: ApiDeps,
  visitor: Visitor,
  line: Line,
  { id, as, then }: Where,
): Promise<Bare & Pick<Showing, 'because'> & { readonly look: Look }> {
  const { process, command } = line;
  const seen = await lookAt(deps, visitor, { process, id, as, may: line.by });
  const look = { ...seen, holders: await holdersFor(deps, line, id) };
  const action = look.seen.actions.find((each) => each.command === command);
  const isClosed = action?.open !== true;
  const page = `/${process.kind}s/${id}`;
  const query = `?as=${look.seen.role}`;
  const after = then === undefined ? page : `${page}/${then}`;
  return {
    line,
    look,
    process: { kind: process.kind, id },
    after,
    back: after + query,
    action: `${page}/${kebab(command)}${query}${then === undefined ? '' : `&then=${then}`}&sent=1`,
    etag: look.seen.etag,
    among: action?.among ?? {},
    open: insteadOf(line.process, action?.reason, look.seen.actions),
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

/** What the address asks the form to start with; where there is one to choose only, it is chosen. */
function askedIn(
  line: Line,
  { look, among }: Pick<Bare, 'among'> & { readonly look: Look },
  chosen: { readonly [field: string]: unknown },
) {
  const pick = pickOf(line);
  const [only, ...others] = (pick !== undefined && among[pick]) || [];
  const implied = pick !== undefined && only !== undefined && others.length === 0 ? { [pick]: only } : {};
  return { line, view: look.view, among, query: { ...implied, ...chosen } };
}

/** The form of a command to a process that exists. */
export function addCommandForm(app: FastifyInstance, deps: ApiDeps, line: Line): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  const url = `/${line.process.kind}s/:id/${kebab(line.command)}`;
  const schema = { params: processParams, querystring: formQueryOf(line) };
  const config = { policy: 'visits' } as const;
  const pick = pickOf(line);
  const holdersOf = async (visitor: Visitor, look: Look) => (await lookAround(deps, visitor, look)).holders;
  typed.get(url, { config, schema }, async (request, reply) => {
    const visitor = visitorOf(request);
    const { as, then, reword, chosen } = request.query;
    const found = await standing(deps, visitor, line, { id: request.params.id, as, then });
    if (!found.isClosed && asksNothing(line)) {
      const holders = await holdersOf(visitor, found.look);
      const fresh = { typed: nothingTyped, key: keyIn(nothingTyped), etag: found.etag, input: {} };
      return showCheck(request, reply, { bare: found, ...fresh, holders });
    }
    const asked = askedIn(line, found, chosen);
    if (pick !== undefined && !found.isClosed && chosenBy(asked)[pick] === undefined)
      return showChoice(request, reply, found, pick);
    const start = reworded(startingWith(asked), line.fields ?? {}, reword);
    return showForm(request, reply, { ...found, typed: start, wrong: new Map(), keepsKey: false });
  });
  typed.post(url, { config, schema }, async (request, reply) => {
    const visitor = visitorOf(request);
    const { as, then } = request.query;
    const where = { id: request.params.id, as, then };
    const anew = (): Promise<Bare> => standing(deps, visitor, line, where);
    const give = giving(deps, visitor, line, where);
    const found = await standing(deps, visitor, line, where);
    const holders = (): Promise<Holders> => holdersOf(visitor, found.look);
    return take(deps, request, reply, found, { as, give, anew, holders });
  });
}
