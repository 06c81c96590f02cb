import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '#domain/field-guards.ts';
import { linkIn } from '#domain/link-code.ts';
import { type Language, languages } from '#domain/words/words.ts';
import type { Outcome } from '#db/commit/commit.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { giveByLink } from '#services/api/give-command.ts';
import { inputSchema } from '#services/wire/input-schema.ts';
import type { Line } from '../forms/line.ts';
import { inputIn, one, type RowsTaken, type Typed, typedIn } from '../forms/typed.ts';
import { wrongIn } from '../forms/wrong.ts';
import { languageFor } from '../frame.ts';
import { guards } from '../guards.ts';
import { render } from '../render.ts';
import { pageWords } from '../words/page-words.ts';
import { linkPage, type LinkShowing } from './link-page.ts';
import { askCode, sayClosed, sayThanks } from './said.ts';

/** No page that a link leads to says where it came from; nothing here reads the sender's cookie or Origin. */
const linkGuards = { ...guards, 'referrer-policy': 'no-referrer' } as const;

const isLanguage = (word: unknown): word is Language => languages.some((each) => each === word);

/** The language chosen by a button, or the one that the page was in. */
function chosenLanguage({ body, query }: FastifyRequest): Language | null {
  const typed = typedIn(body);
  const words = [one(typed, 'to'), one(typed, 'in'), one(typedIn(query), 'in')];
  return words.find(isLanguage) ?? null;
}

const keyIn = (typed: Typed, { id }: FastifyRequest): string =>
  /^[\x21-\x7e]{1,200}$/.test(one(typed, 'key')) ? one(typed, 'key') : id;

interface Opened extends Line {
  readonly id: string;
}

function lineNamed(deps: ApiDeps, kind: string, id: string, command: string): Opened | undefined {
  const process = deps.catalogue.find((each) => each.kind === kind);
  const line = process && Object.hasOwn(process.commands, command) ? process.commands[command] : undefined;
  return process && line && isId(id) ? { ...line, process, command, id } : undefined;
}

/** The line that a link opens now. */
async function lineOf(deps: ApiDeps, link: string): Promise<Opened | undefined> {
  const opening = await deps.desk.opensBy(link, deps.clock());
  return opening && lineNamed(deps, opening.process.kind, opening.process.id, opening.command);
}

type Sent = Omit<LinkShowing, 'line' | 'link' | 'language'>;

const asOpened: Sent = { typed: new Map(), wrong: new Map(), because: null };

/** The page of a link as it stands; where it opens nothing, the one page that says so. */
async function showLink(
  deps: ApiDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  { link, status = 200, ...sent }: Sent & { readonly link: string; readonly status?: number },
): Promise<FastifyReply> {
  const line = await lineOf(deps, link);
  if (!line) return sayClosed(request, reply);
  // Kept by this browser alone, so that "back" finds what was typed; the page of thanks throws it away.
  reply.code(status).header('cache-control', 'private, no-cache');
  return render(reply, 'link', linkPage(request, { ...sent, line, link, language: languageFor(request) }));
}

const give = (deps: ApiDeps, line: Opened, link: string, key: string, input: object): Promise<Outcome> =>
  giveByLink(
    deps,
    line,
    {
      process: { kind: line.process.kind, id: line.id },
      key,
      command: line.command,
      input: { ...input },
      at: deps.clock(),
    },
    link,
  );

/**
 * Takes what was sent: on to the thanks, or the page again with everything that was typed. Which line it is for came
 * along: sent twice, the link is gone, and the key still knows what was answered.
 */
async function take(deps: ApiDeps, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const typed = typedIn(request.body);
  const link = one(typed, 'link');
  const [kind = '', id = '', command = ''] = one(typed, 'at').split('/');
  const line = lineNamed(deps, kind, id, command);
  if (line?.way !== 'anonymous' || linkIn(link) === undefined) return sayClosed(request, reply);
  const taken: RowsTaken = new Map();
  const fields = line.fields ?? {};
  const input = inputIn(typed, fields, taken);
  const again = { link, typed, wrong: new Map<string, string>(), because: null };
  if (typed.has('to')) return showLink(deps, request, reply, again);
  const wrong = wrongIn(fields, input, taken, pageWords(languageFor(request)).form);
  if (wrong.size > 0) return showLink(deps, request, reply, { ...again, wrong, status: 422 });
  const key = keyIn(typed, request);
  const outcome = await give(deps, line, link, key, inputSchema(fields).parse(input));
  if (outcome.outcome === 'refused')
    return showLink(deps, request, reply, { ...again, because: outcome.code, status: 409 });
  if (outcome.outcome !== 'done') return sayClosed(request, reply);
  if (outcome.wakes) deps.engine.ring({ kind: line.process.kind, id: line.id });
  return reply.redirect(`/l/thanks?in=${languageFor(request)}`, 303);
}

/** What somebody without an account does: opens a link or types one, answers, is thanked. */
export function addLinkPages(app: FastifyInstance, deps: ApiDeps): void {
  const config = { policy: 'linked' } as const;
  app.addHook('onRequest', async (_request, reply) => void reply.headers(linkGuards));
  app.addHook('preHandler', async (request) => {
    request.chosenLanguage = chosenLanguage(request);
  });
  app.route({
    method: 'GET',
    url: '/l',
    config,
    handler: (request, reply) => askCode(request, reply, '', false),
  });
  app.route({
    method: 'GET',
    url: '/l/thanks',
    config,
    handler: (request, reply) => sayThanks(request, reply),
  });
  app.route<{ Params: { link: string } }>({
    method: 'GET',
    url: '/l/:link',
    config,
    handler: (request, reply) => showLink(deps, request, reply, { ...asOpened, link: request.params.link }),
  });
  app.route({
    method: 'POST',
    url: '/l',
    config,
    handler: async (request, reply) => {
      const link = one(typedIn(request.body), 'code');
      if (linkIn(link) === undefined) return askCode(request, reply.code(422), link, true);
      return showLink(deps, request, reply, { ...asOpened, link });
    },
  });
  app.route({
    method: 'POST',
    url: '/l/sent',
    config,
    handler: (request, reply) => take(deps, request, reply),
  });
}
