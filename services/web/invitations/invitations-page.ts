import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { languages } from '#domain/words/words.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { problem } from '#services/api/problems/problem.ts';
import { emailSchema, nameSchema } from '#services/wire/input-schema.ts';
import { sayFault } from '../faults.ts';
import { one } from '../forms/typed.ts';
import { type Frame, frameOf } from '../frame.ts';
import { render } from '../render.ts';
import { spaced } from '../spaces.ts';
import { visitorOf } from '../visitor.ts';
import type { InvitationsWords } from '../words/shapes/invitations.ts';
import { pageWords } from '../words/page-words.ts';
import type { Typing } from '../typing.ts';
import { type InvitationFields, invitationFields } from './fields.ts';
import { type Inviting, invitingBy } from './inviting.ts';
import { sendInvitation, type Wish } from './send.ts';
import { seenBy, type SentRow, sentOf } from './sent.ts';
import { invitesTooOften } from './too-often.ts';

/** Inviting somebody, and the invitations that were sent. */
export interface InvitationsPage {
  readonly frame: Frame;
  readonly words: Pick<InvitationsWords, 'title' | 'lead' | 'send' | 'listTitle' | 'noneSent'>;
  readonly about: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly done: string | null;
  readonly wrong: { readonly title: string; readonly list: readonly object[] } | null;
  readonly into: string;
  readonly fields: InvitationFields;
  readonly sent: readonly SentRow[];
}

const into = z.string().max(200).default('');
const pageQuery = z.object({ into, done: z.enum(['sent', 'withdrawn']).optional() });
const sentBody = z.object({
  into,
  name: z.string().max(400).catch(''),
  email: z.string().max(400).catch(''),
  language: z.enum(languages),
  role: z.string().max(40).catch(''),
});

interface Standing extends Typing {
  readonly into: string;
  readonly done?: 'sent' | 'withdrawn' | undefined;
}

async function show(
  deps: ApiDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  inviting: Inviting,
  { into: place, done, typed, wrong }: Standing,
): Promise<FastifyReply> {
  const visitor = visitorOf(request);
  const { language } = visitor;
  const { invitations: words, form, house } = pageWords(language);
  const list = Object.entries(wrong).map(([name, text]) => ({
    href: `#field-${name}`,
    text: spaced(text, language),
  }));
  const title = form.wrong(list.length);
  return render(reply, 'invitations', {
    frame: frameOf(request, list.length > 0 ? `${title} : ${words.title}` : words.title),
    words: { ...words, lead: spaced(words.lead, language) },
    about: inviting.about,
    back: { href: inviting.back, text: house.back },
    done: done ? spaced(words[done], language) : null,
    wrong: list.length > 0 ? { title, list } : null,
    into: place,
    fields: invitationFields(inviting, language, { typed, wrong }),
    sent: await sentOf(deps, visitor),
  });
}

/** The wish that was typed, or what is wrong with it. */
function wishIn(
  { roles }: Inviting,
  typed: z.infer<typeof sentBody>,
  words: InvitationsWords,
): { readonly wish?: Wish; readonly wrong: Typing['wrong'] } {
  const name = nameSchema(120).safeParse(typed.name).data;
  const email = emailSchema.safeParse(typed.email.trim()).data;
  const role = roles.find((each) => each === typed.role);
  if (name !== undefined && email !== undefined && role !== undefined)
    return { wish: { name, email, language: typed.language, role }, wrong: {} };
  return {
    wrong: {
      ...(name === undefined ? { name: words.noName } : {}),
      ...(email === undefined ? { email: words.noEmail } : {}),
      ...(role === undefined ? { role: words.noRole } : {}),
    },
  };
}

const addressWith = (place: string, done: string): string =>
  `/invitations?${new URLSearchParams({ ...(place === '' ? {} : { into: place }), done }).toString()}`;

function addSending(app: FastifyInstance, deps: ApiDeps, publicUrl: string): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: '/invitations',
    config: { policy: 'visits' },
    schema: { querystring: z.object({ into }), body: sentBody },
    handler: async (request, reply) => {
      const visitor = visitorOf(request);
      const { invitations: words } = pageWords(visitor.language);
      const { into: place, ...typed } = request.body;
      const inviting = await invitingBy(deps, visitor, place);
      const { wish, wrong } = wishIn(inviting, request.body, words);
      if (!wish) return show(deps, request, reply.code(422), inviting, { into: place, typed, wrong });
      const why = await invitesTooOften(deps, visitor.who.person, wish.email);
      if (why === 'toThere')
        return show(deps, request, reply.code(429), inviting, {
          into: place,
          typed,
          wrong: { email: words.tooManyThere },
        });
      if (why === 'byThem')
        return sayFault(request, reply.code(429), { title: words.tooManyTitle, sentence: words.tooMany });
      await sendInvitation(deps, visitor, inviting, { wish, publicUrl });
      return reply.redirect(addressWith(place, 'sent'), 303);
    },
  });
}

/** The page of invitations, and what is done there. */
export function addInvitationsPage(app: FastifyInstance, deps: ApiDeps, publicUrl: string): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  typed.route({
    method: 'GET',
    url: '/invitations',
    config: { policy: 'visits' },
    schema: { querystring: pageQuery },
    handler: async (request, reply) => {
      const { into: place, done } = request.query;
      const { kept } = request;
      const inviting = await invitingBy(deps, visitorOf(request), place);
      const before = kept ? Object.fromEntries([...kept.keys()].map((name) => [name, one(kept, name)])) : {};
      return show(deps, request, reply, inviting, { into: place, done, typed: before, wrong: {} });
    },
  });
  addSending(app, deps, publicUrl);
  typed.route({
    method: 'POST',
    url: '/invitations/:id/withdraw',
    config: { policy: 'visits' },
    schema: { params: z.object({ id: z.uuid() }), body: z.object({ into }).optional() },
    handler: async (request, reply) => {
      const visitor = visitorOf(request);
      const which = { ...(await seenBy(deps, visitor)), id: request.params.id };
      if (!(await deps.desk.withdrawInvitation(which))) throw problem('notFound');
      return reply.redirect(addressWith(request.body?.into ?? '', 'withdrawn'), 303);
    },
  });
}
