import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Kind } from '#domain/kinds.ts';
import type { Action } from '#domain/processes/process.ts';
import type { Role } from '#domain/roles.ts';
import type { Language } from '#domain/words/words.ts';
import { kebab, screaming } from '#services/wire/names.ts';
import { languageOf } from './words/language.ts';
import { wordsOf } from './words/words-of.ts';

/** A process as one role sees it, its texts opened; `id` is `<kind>/<uuid>`. */
export interface Seen {
  readonly id: string;
  readonly kind: Kind;
  readonly role: Role;
  readonly state: string;
  readonly etag: string;
  readonly view: unknown;
  readonly actions: readonly Action[];
  readonly deadlines: readonly {
    readonly what: string;
    readonly whose: readonly string[];
    readonly due: string;
    readonly at: string;
  }[];
}

/** The commands that are open, as they are called in addresses. */
export const openOnes = (actions: readonly Action[]): readonly string[] =>
  actions.filter((one) => one.open).map((one) => kebab(one.command));

const actionOnWire = (kind: Kind, action: Action, language: Language) => ({
  command: kebab(action.command),
  open: action.open,
  ...(action.reason === undefined
    ? {}
    : {
        reason: screaming(action.reason),
        sentence: wordsOf(action.reason, language, kind, action.command)[1],
      }),
  ...(action.reasons === undefined ? {} : { reasons: action.reasons.map(screaming) }),
  ...(action.among === undefined ? {} : { among: action.among }),
});

/** A process as it is answered. Nothing in it counts what the role does not see. */
const processOnWire = (seen: Seen, language: Language) => ({
  id: seen.id,
  kind: seen.kind,
  state: seen.state,
  role: seen.role,
  view: seen.view,
  actions: seen.actions.map((one) => actionOnWire(seen.kind, one, language)),
  deadlines: seen.deadlines,
});

/** Sends a process with the version of its view. */
export function sendProcess(request: FastifyRequest, reply: FastifyReply, seen: Seen): FastifyReply {
  const language = languageOf(request.headers['accept-language']);
  return reply
    .headers({ etag: `"${seen.etag}"`, 'content-language': language, vary: 'accept-language' })
    .send(processOnWire(seen, language));
}
