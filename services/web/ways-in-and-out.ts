import type { FastifyInstance } from 'fastify';
import type { ApiDeps } from '#services/api/deps.ts';
import { addAddressPage } from './come-in/address-page.ts';
import { addCodePage } from './come-in/code-page.ts';
import { addLanguageChoice } from './come-in/language.ts';
import { addLinkPage } from './come-in/link-page.ts';
import { addDemoDoor } from './door.ts';
import type { House } from './house.ts';
import { letOut } from './visitor.ts';

/** The ways in and out. Where people work nobody is named: whoever is known by their address is sent a way in. */
export function addWaysInAndOut(
  app: FastifyInstance,
  deps: ApiDeps,
  { demo, mails, publicUrl }: House,
): void {
  if (demo) addDemoDoor(app, deps, { everybody: demo, hasMails: mails !== undefined });
  addLanguageChoice(app, deps);
  addAddressPage(app, deps, publicUrl);
  addCodePage(app, deps);
  addLinkPage(app, deps);
  app.route({
    method: 'POST',
    url: '/go-out',
    config: { policy: 'public' },
    handler: async (request, reply) => {
      await letOut(deps, request, reply);
      return reply.redirect(demo ? '/demo' : '/come-in', 303);
    },
  });
}
