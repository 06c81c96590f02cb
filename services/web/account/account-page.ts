import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ApiDeps } from '#services/api/deps.ts';
import { type Frame, frameOf } from '../frame.ts';
import { one } from '../forms/typed.ts';
import { invitesIntoHouse } from '../invitations/inviting.ts';
import type { Component } from '../plain-field.ts';
import { render } from '../render.ts';
import { type Visitor, visitorOf } from '../visitor.ts';
import type { AccountWords } from '../words/shapes/account.ts';
import { pageWords } from '../words/page-words.ts';
import { detailFields } from './detail-fields.ts';
import { type KeyRow, keyFields, keysOf } from './key-fields.ts';
import type { Typing } from '../typing.ts';
import { type VisitRow, visitsOf } from './visits.ts';

/** What is one's own. */
export interface AccountPage {
  readonly frame: Frame;
  readonly words: AccountWords;
  readonly done: string | null;
  readonly wrong: { readonly title: string; readonly list: readonly object[] } | null;
  readonly details: { readonly name: Component; readonly language: Component };
  readonly visits: readonly VisitRow[];
  readonly keys: readonly KeyRow[];
  readonly newKey: { readonly name: Component; readonly months: Component };
  readonly more: readonly { readonly href: string; readonly text: string }[];
}

const accountQuery = z.object({ done: z.literal('1').optional() });

/** Pages of others that belong beside one's account, where they are there. */
const besides = (words: AccountWords, app: FastifyInstance): AccountPage['more'] =>
  [
    { href: '/who-sees-what', text: words.whoSeesWhat },
    { href: '/calendars', text: words.calendars },
  ].filter(({ href }) => app.hasRoute({ method: 'GET', url: href }));

const wrongIn = (wrong: Typing['wrong'], title: (count: number) => string): AccountPage['wrong'] => {
  const list = Object.entries(wrong).map(([name, text]) => ({ href: `#field-${name}`, text }));
  return list.length === 0 ? null : { title: title(list.length), list };
};

/** The page, as things stand and with what was typed. */
export async function showAccount(
  app: FastifyInstance,
  deps: ApiDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  { typed, wrong, done }: Typing & { readonly done?: boolean },
): Promise<FastifyReply> {
  const visitor: Visitor = visitorOf(request);
  const { language } = visitor;
  const { account: words, form } = pageWords(language);
  const found = wrongIn(wrong, form.wrong);
  const typing = { typed, wrong };
  return render(reply, 'account', {
    frame: frameOf(request, found ? `${found.title} : ${words.title}` : words.title, '/account'),
    words,
    done: done ? words.saved : null,
    wrong: found,
    details: detailFields(visitor, typing),
    visits: await visitsOf(deps, visitor),
    keys: await keysOf(deps, visitor),
    newKey: keyFields(visitor, typing),
    more: [
      ...((await invitesIntoHouse(deps, visitor)) ? [{ href: '/invitations', text: words.invitations }] : []),
      ...((await deps.books.keepsLibrary(visitor.who))
        ? [{ href: '/templates', text: pageWords(language).library.title }]
        : []),
      ...besides(words, app),
    ],
  });
}

/** What was typed here when a visit had ended. */
const keptIn = ({ kept }: FastifyRequest): Typing['typed'] =>
  kept ? Object.fromEntries([...kept.keys()].map((name) => [name, one(kept, name)])) : {};

export function addAccountPage(app: FastifyInstance, deps: ApiDeps): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: '/account',
    config: { policy: 'visits' },
    schema: { querystring: accountQuery },
    handler: (request, reply) =>
      showAccount(app, deps, request, reply, {
        typed: keptIn(request),
        wrong: {},
        done: request.query.done !== undefined,
      }),
  });
}
