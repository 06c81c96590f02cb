import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Role } from '#domain/roles.ts';
import type { Outcome } from '#db/commit/commit.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { inputSchema } from '#services/wire/input-schema.ts';
import type { Holders } from '../process/around.ts';
import { pageWords } from '../words/page-words.ts';
import { isToBeChecked } from './check-page.ts';
import type { Bare } from './form-page.ts';
import type { Line } from './line.ts';
import { leadOn, notTaken } from './outcome.ts';
import { showCheck, showForm } from './show-form.ts';
import { fillableByAddress } from './start-with.ts';
import { inputIn, one, type RowsTaken, rowsName, type Typed, typedIn } from './typed.ts';
import { wrongIn } from './wrong.ts';

/** Gives what a form said to the process. */
export type Give = (
  key: string,
  input: { readonly [name: string]: unknown },
  etag: string,
) => Promise<Outcome>;

interface Sent {
  readonly as: Role | undefined;
  readonly give: Give;
  /** The form anew, as things stand after the answer. */
  readonly anew: () => Promise<Bare>;
  /** Who holds which role, to say who reads it. */
  readonly holders: () => Promise<Holders>;
}

const keyForm = /^[\x21-\x7e]{1,200}$/;

/** The key that a form was shown with; a fresh one where none came along. */
export const keyIn = (typed: Typed): string => {
  const key = one(typed, 'key');
  return keyForm.test(key) ? key : `page-${randomUUID()}`;
};

/** Where on the next page what was done is to be seen: at the element that was picked, or under a heading chosen. */
function placeDone({ fields = {} }: Line, typed: Typed): string {
  const [name] = fillableByAddress(fields);
  const value = name === undefined ? '' : one(typed, name);
  return /^[\w-]{1,64}$/.test(value) ? `#at-${value}` : '';
}

/** One more row where it was asked for: the name of the list came with the button. */
function withRow(typed: Typed): Typed | undefined {
  const list = one(typed, 'add');
  if (list === '') return undefined;
  const count = Number.parseInt(one(typed, rowsName(list)), 10) || 1;
  return new Map([...typed, [rowsName(list), [String(count + 1)]]]);
}

/**
 * Takes what was sent: on to the process, by way of a page to check where it weighs; or the form again with everything
 * that was typed and what to mend.
 */
export async function take(
  deps: ApiDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  bare: Bare,
  { as, give, anew, holders }: Sent,
): Promise<FastifyReply> {
  const { line, look } = bare;
  const { form } = pageWords(look.naming.language);
  const typed = typedIn(request.body);
  const base = { ...bare, typed, wrong: new Map<string, string>(), because: null, keepsKey: true };
  const grown = withRow(typed);
  if (grown) return showForm(request, reply, { ...base, typed: grown });
  if (typed.has('change')) return showForm(request, reply, base);
  const taken: RowsTaken = new Map();
  const fields = line.fields ?? {};
  const typedInput = inputIn(typed, fields, taken);
  const wrong = wrongIn(fields, typedInput, taken, form);
  if (wrong.size > 0) return showForm(request, reply.code(422), { ...base, wrong });
  const input = inputSchema(fields).parse(typedInput);
  const [key, etag] = [keyIn(typed), one(typed, 'etag')];
  if (!bare.isClosed && isToBeChecked(bare, typed))
    return showCheck(request, reply, { bare, typed, key, etag, input, holders: await holders() });
  const outcome = await give(key, input, etag);
  if (leadOn(deps, reply, { line, outcome, as, after: bare.after, at: placeDone(line, typed) })) return reply;
  const { status, showing } = notTaken(look, line, outcome, form);
  return showForm(request, reply.code(status), { ...base, ...(await anew()), ...showing, isClosed: false });
}
