import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ApiDeps } from '#services/api/deps.ts';
import { type Frame, frameOf, languageFor } from '../frame.ts';
import { render } from '../render.ts';
import { spaced } from '../spaces.ts';
import { letIn } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import { addressBehind, type Way } from './address-behind.ts';

/** Where a link of a letter leads: looking at it uses nothing up, since mail programs look too; the button does. */
export interface LinkPage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  /** Whose account it opens: a link that somebody sends on may be of an account of their own. Null: the link is dead. */
  readonly account: { readonly of: string; readonly address: string; readonly notYours: string } | null;
  /** One, or one for each institution that knows the address. None: the link is dead. */
  readonly buttons: readonly { readonly person: string; readonly text: string }[];
  readonly again: string;
}

const linkParams = z.object({ link: z.string().max(100) });
const linkBody = z.object({ person: z.string().max(40).optional() }).optional();

/** A way that somebody can still come in by, with the address it was sent to. */
interface Open {
  readonly way: Way;
  readonly address: string;
}

/** What a link opens; nothing when it is none, or when whoever it was for is not here any more. */
async function openedBy(deps: ApiDeps, link: string): Promise<Open | undefined> {
  const way = await deps.door.ways.behindLink(link);
  const address = way && (await addressBehind(deps, way));
  return way && address !== undefined ? { way, address } : undefined;
}

function linkPage(request: FastifyRequest, opened: Open | undefined): LinkPage {
  const language = languageFor(request);
  const { comeIn } = pageWords(language);
  const people = opened?.way.people ?? [];
  const title = opened ? comeIn.linkTitle : comeIn.deadTitle;
  const living = people.length > 1 ? comeIn.linkSeveral : comeIn.linkLead;
  const say = (text: string): string => spaced(text, language);
  return {
    frame: frameOf(request, title),
    title,
    lead: say(opened ? living : comeIn.dead),
    account: opened
      ? { of: say(comeIn.linkOf), address: opened.address, notYours: say(comeIn.notYours) }
      : null,
    buttons: people.map(({ id, house }) => ({
      person: id,
      text: people.length > 1 ? comeIn.enterAt(house) : comeIn.enter,
    })),
    again: comeIn.again,
  };
}

async function comeInBy(
  deps: ApiDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  { link, wanted }: { readonly link: string; readonly wanted: string | undefined },
): Promise<FastifyReply> {
  const opened = await openedBy(deps, link);
  const [only, ...others] = opened?.way.people ?? [];
  const chosen = others.length === 0 ? only : opened?.way.people.find(({ id }) => id === wanted);
  const taken = chosen && (await deps.door.ways.takeLink(link));
  if (!taken || !chosen) {
    const isDead = !opened || chosen !== undefined;
    return render(
      reply.code(isDead ? 410 : 422),
      'come-in-link',
      linkPage(request, isDead ? undefined : opened),
    );
  }
  await letIn(deps, request, reply, chosen.id);
  return reply.redirect(taken.to, 303);
}

/** The page of a link from a letter. */
export function addLinkPage(app: FastifyInstance, deps: ApiDeps): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  typed.route({
    method: 'GET',
    url: '/come-in/link/:link',
    config: { policy: 'public' },
    schema: { params: linkParams },
    handler: async (request, reply) => {
      const opened = await openedBy(deps, request.params.link);
      return render(reply.code(opened ? 200 : 410), 'come-in-link', linkPage(request, opened));
    },
  });
  typed.route({
    method: 'POST',
    url: '/come-in/link/:link',
    config: { policy: 'public' },
    schema: { params: linkParams, body: linkBody },
    handler: (request, reply) =>
      comeInBy(deps, request, reply, { link: request.params.link, wanted: request.body?.person }),
  });
}
