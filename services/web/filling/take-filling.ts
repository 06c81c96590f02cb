import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ApiDeps } from '#services/api/deps.ts';
import { giveCommand } from '#services/api/give-command.ts';
import { inputSchema } from '#services/wire/input-schema.ts';
import { leadOn, notTaken } from '../forms/outcome.ts';
import { keyIn } from '../forms/take.ts';
import { inputIn, one, type RowsTaken, typedIn } from '../forms/typed.ts';
import { wrongIn } from '../forms/wrong.ts';
import { type Look, lookAt } from '../process/look.ts';
import { spaced } from '../spaces.ts';
import { visitorOf } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import type { FillLine } from './fill-line.ts';
import { type FillShowing, showFilling, untouched } from './fill-page.ts';
import { tickedOnly } from './proposed.ts';

/** Takes in what is ticked; or the page again with everything that was typed, and what to mend. */
export async function takeFilling(
  deps: ApiDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  look: Look,
  fill: FillLine,
): Promise<FastifyReply> {
  const { line, fills, fields } = fill;
  const { process, id, seen, naming } = look;
  const { filling, form } = pageWords(naming.language);
  const typed = typedIn(request.body);
  const again = (status: number, changes: Partial<FillShowing>): FastifyReply =>
    showFilling(request, reply.code(status), {
      ...untouched,
      look,
      fill,
      typed,
      keepsKey: true,
      ...changes,
    });
  const taken: RowsTaken = new Map();
  const input = inputIn(tickedOnly(typed, fill), fields, taken);
  if ((taken.get(fills.parts) ?? []).length === 0)
    return again(422, { wrong: new Map([[`${fills.parts}.0`, filling.nothingTaken]]) });
  const wrong = wrongIn(fields, input, taken, form);
  if (wrong.size > 0) return again(422, { wrong });
  const outcome = await giveCommand(
    deps,
    visitorOf(request).who,
    line,
    {
      process: { kind: process.kind, id },
      key: keyIn(typed),
      command: line.command,
      input: inputSchema(fields).parse(input),
      at: deps.clock(),
      ifMatch: one(typed, 'etag'),
    },
    seen.role,
  );
  const after = `/${process.kind}s/${id}/text`;
  if (leadOn(deps, reply, { line, outcome, as: seen.role, after, at: '' })) return reply;
  const { status, showing } = notTaken(look, line, outcome, form);
  const now = await lookAt(deps, visitorOf(request), { process, id, as: seen.role, may: [] });
  const refused = showing.because === null ? null : spaced(showing.because, naming.language);
  return again(status, { look: now, refused, keepsKey: showing.keepsKey });
}
