import type { FastifyReply } from 'fastify';
import type { Outcome } from '#db/commit/commit.ts';
import type { Role } from '#domain/roles.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { uuidOf } from '#services/api/outcome.ts';
import { problem } from '#services/api/problems/problem.ts';
import type { FormWords } from '../words/shape.ts';
import { closedBecause, type Showing } from './form-page.ts';
import { insteadOf } from './instead.ts';
import type { Line } from './line.ts';

/** What a form says when it was not taken, with its HTTP status. */
export interface NotTaken {
  readonly status: number;
  readonly showing: Pick<Showing, 'because' | 'keepsKey'> & Partial<Pick<Showing, 'open'>>;
}

interface Done {
  readonly line: Line;
  readonly outcome: Outcome;
  readonly as: Role | undefined;
  /** The page that follows, unless it is that of a process just born. */
  readonly after: string | null;
  /** A place on that page. */
  readonly at: string;
}

/** Leads on to the process when it was done: a page that can be loaded again without sending anything. */
export function leadOn(deps: ApiDeps, reply: FastifyReply, { line, outcome, as, after, at }: Done): boolean {
  if (outcome.outcome !== 'done') return false;
  const { kind } = line.process;
  const id = uuidOf(outcome.answer.id);
  if (outcome.wakes) deps.engine.ring({ kind, id });
  const query = new URLSearchParams({ ...(as === undefined ? {} : { as }), done: line.command });
  const place = after === null ? '' : at;
  void reply.redirect(`${after ?? `/${kind}s/${id}`}?${query.toString()}${place}`, 303);
  return true;
}

/** Why it was not done. The key of what was refused stays refused; that of what nobody decided still stands. */
export function notTaken(look: Showing['look'], line: Line, outcome: Outcome, words: FormWords): NotTaken {
  if (outcome.outcome === 'refused')
    return {
      status: 409,
      showing: {
        because: closedBecause({ look, line }, outcome.code),
        keepsKey: false,
        open: insteadOf(line.process, outcome.code, outcome.answer?.actions ?? []),
      },
    };
  if (outcome.outcome === 'stale')
    return { status: 412, showing: { because: words.changedMeanwhile, keepsKey: true } };
  if (outcome.outcome === 'otherBody')
    return { status: 409, showing: { because: words.sentBefore, keepsKey: false } };
  throw problem('notFound');
}
