import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { instantOf } from '#domain/calendar.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { problem } from '#services/api/problems/problem.ts';
import { hashOf, mintToken } from '#services/api/secrets.ts';
import { nameSchema } from '#services/wire/input-schema.ts';
import { dayInWords } from '../dates.ts';
import { type Frame, frameOf } from '../frame.ts';
import { render } from '../render.ts';
import { visitorOf } from '../visitor.ts';
import type { AccountWords } from '../words/shapes/account.ts';
import { pageWords } from '../words/page-words.ts';
import { showAccount } from './account-page.ts';
import { keyLengths, untilOf } from './key-fields.ts';

/** A key that was just made: the only time it is shown. */
export interface KeyPage {
  readonly frame: Frame;
  readonly words: AccountWords;
  readonly name: string;
  readonly until: string;
  readonly key: string;
}

const keyBody = z.object({ key: z.string().max(400).catch(''), months: z.enum(keyLengths) });

function addMaking(app: FastifyInstance, deps: ApiDeps): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: '/account/keys',
    config: { policy: 'visits' },
    schema: { body: keyBody },
    handler: async (request, reply) => {
      const { who, language } = visitorOf(request);
      const { account: words } = pageWords(language);
      const name = nameSchema(80).safeParse(request.body.key).data;
      if (name === undefined)
        return showAccount(app, deps, request, reply.code(422), {
          typed: request.body,
          wrong: { key: words.noKeyName },
        });
      const until = untilOf(who.today, request.body.months);
      const key = mintToken();
      const made = { hash: hashOf(key), name, expiresAt: instantOf(until, 23) };
      await deps.desk.makeToken(who, made, deps.clock());
      return render(reply, 'account-key', {
        frame: frameOf(request, words.madeTitle, '/account'),
        words,
        name,
        until: words.worksUntil(dayInWords(until, language)),
        key,
      });
    },
  });
}

/** Makes keys for programs, and revokes them. */
export function addKeys(app: FastifyInstance, deps: ApiDeps): void {
  addMaking(app, deps);
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: '/account/keys/:key/revoke',
    config: { policy: 'visits' },
    schema: { params: z.object({ key: z.uuid() }) },
    handler: async (request, reply) => {
      const { who } = visitorOf(request);
      if (!(await deps.desk.revokeToken(who, request.params.key, deps.clock()))) throw problem('notFound');
      return reply.redirect('/account?done=1', 303);
    },
  });
}
