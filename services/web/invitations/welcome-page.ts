import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { dayOf } from '#domain/calendar.ts';
import { type Language, sharedWords } from '#domain/words/words.ts';
import type { Invitation } from '#db/invitations.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { hashOf } from '#services/api/secrets.ts';
import { type Frame, frameOf, languageFor } from '../frame.ts';
import { render } from '../render.ts';
import { spaced } from '../spaces.ts';
import { letIn } from '../visitor.ts';
import type { InvitationsWords } from '../words/shapes/invitations.ts';
import { pageWords } from '../words/page-words.ts';
import { acceptInvitation } from './accept.ts';
import { type Readable, readableBy } from './readable.ts';

/** Where the link of an invitation leads: who invites, to what, what one will read. Null: the link is dead. */
export interface WelcomePage {
  readonly frame: Frame;
  readonly words: InvitationsWords;
  readonly title: string;
  readonly offer: {
    readonly by: string;
    readonly role: string;
    readonly address: string;
    readonly sees: readonly Readable[];
    readonly isPerson: boolean;
  } | null;
  readonly refused: { readonly why: string; readonly next: string } | null;
}

const welcomeParams = z.object({ link: z.string().max(100) });

const spacedWords = (words: InvitationsWords, language: Language): InvitationsWords => ({
  ...words,
  before: spaced(words.before, language),
  personalAddress: spaced(words.personalAddress, language),
  invitedAt: spaced(words.invitedAt, language),
  notYours: spaced(words.notYours, language),
  refuse: spaced(words.refuse, language),
  dead: spaced(words.dead, language),
});

/** Who invites, as the invited is told. */
async function inviterOf(deps: ApiDeps, { by, house }: Invitation) {
  const me = await deps.books.me({ person: by, house, today: dayOf(deps.clock()) });
  return { name: me.name ?? '…', house: me.house.name };
}

async function welcome(
  deps: ApiDeps,
  request: FastifyRequest,
  found: Invitation | undefined,
  refused?: string,
): Promise<WelcomePage> {
  const language = languageFor(request);
  const { invitations } = pageWords(language);
  const words = spacedWords(invitations, language);
  if (!found?.invited)
    return {
      frame: frameOf(request, words.deadTitle),
      words,
      title: words.deadTitle,
      offer: null,
      refused: null,
    };
  const inviter = await inviterOf(deps, found);
  const title = refused === undefined ? words.welcomeTitle : words.notNowTitle;
  return {
    frame: frameOf(request, title),
    words,
    title,
    offer: {
      by: spaced(words.invitedBy(inviter.name, inviter.house), language),
      role: spaced(words.asRole(sharedWords(language).roles[found.role]), language),
      address: found.invited.email,
      sees: readableBy(deps.catalogue, found.role, language),
      isPerson: found.role === 'person',
    },
    refused:
      refused === undefined
        ? null
        : { why: spaced(refused, language), next: spaced(words.notNow(inviter.name), language) },
  };
}

async function answer(
  deps: ApiDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  link: string,
): Promise<FastifyReply> {
  const found = await deps.desk.invitationBehind(hashOf(link), deps.clock());
  const accepted = found && (await acceptInvitation(deps, found, languageFor(request)));
  if (!accepted) return render(reply.code(410), 'welcome', await welcome(deps, request, undefined));
  if ('refused' in accepted)
    return render(reply.code(409), 'welcome', await welcome(deps, request, found, accepted.refused));
  // Whom the house knew before comes in as ever: an invitation of two weeks is no way in to what is theirs.
  if (!accepted.isNew)
    return reply.redirect(`/come-in?${new URLSearchParams({ to: accepted.to }).toString()}`, 303);
  await letIn(deps, request, reply, accepted.person);
  return reply.redirect(accepted.to, 303);
}

/** The page of an invitation, and accepting it. */
export function addWelcomePage(app: FastifyInstance, deps: ApiDeps): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  typed.route({
    method: 'GET',
    url: '/invitation/:link',
    config: { policy: 'public' },
    schema: { params: welcomeParams },
    handler: async (request, reply) => {
      const found = await deps.desk.invitationBehind(hashOf(request.params.link), deps.clock());
      const page = await welcome(deps, request, found);
      return render(reply.code(page.offer ? 200 : 410), 'welcome', page);
    },
  });
  typed.route({
    method: 'POST',
    url: '/invitation/:link',
    config: { policy: 'public' },
    schema: { params: welcomeParams },
    handler: (request, reply) => answer(deps, request, reply, request.params.link),
  });
}
