import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ApiDeps } from '#services/api/deps.ts';
import { type Frame, frameOf, languageFor } from '../frame.ts';
import { render } from '../render.ts';
import { spaced } from '../spaces.ts';
import { letIn } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';

/** Where a link of a letter leads: looking at it uses nothing up, since mail programs look too; the button does. */
export interface LinkPage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  /** One, or one for each institution that knows the address. None: the link is dead. */
  readonly buttons: readonly { readonly person: string; readonly text: string }[];
  readonly again: string;
}

const linkParams = z.object({ link: z.string().max(100) });
const linkBody = z.object({ person: z.string().max(40).optional() }).optional();

type Way = NonNullable<Awaited<ReturnType<ApiDeps['door']['ways']['behindLink']>>>;

function linkPage(request: FastifyRequest, way: Way | undefined): LinkPage {
  const language = languageFor(request);
  const { comeIn } = pageWords(language);
  const people = way?.people ?? [];
  const title = way ? comeIn.title : comeIn.deadTitle;
  const living = people.length > 1 ? comeIn.linkSeveral : comeIn.linkLead;
  return {
    frame: frameOf(request, title),
    title,
    lead: spaced(way ? living : comeIn.dead, language),
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
  const way = await deps.door.ways.behindLink(link);
  const [only, ...others] = way?.people ?? [];
  const chosen = others.length === 0 ? only : way?.people.find(({ id }) => id === wanted);
  const taken = chosen && (await deps.door.ways.takeLink(link));
  if (!taken || !chosen) {
    const isDead = !way || chosen !== undefined;
    return render(
      reply.code(isDead ? 410 : 422),
      'come-in-link',
      linkPage(request, isDead ? undefined : way),
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
      const way = await deps.door.ways.behindLink(request.params.link);
      return render(reply.code(way ? 200 : 410), 'come-in-link', linkPage(request, way));
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
