import type { FastifyInstance, RouteOptions } from 'fastify';

/** Who may come through a door at all; what they may do or see behind it is decided with the process in hand. */
export const policies = {
  public: 'Everybody, without a token.',
  visits:
    'Whoever came in by the door of the pages, which find out themselves who it is; a page shows only what is theirs.',
  linked:
    'Whoever has a one-time link or types one: no cookie and no token is looked at, and nothing is recorded.',
  signedIn: 'Whoever holds a valid token; the answer holds only what is theirs.',
  sees: 'Who holds a role that sees the process; for everybody else it does not exist.',
  acts: 'Whoever holds one of the roles that may do it; checked again at the moment it is done.',
  actsOrLink: 'Whoever holds one of the roles that may do it, or a one-time link to it; nobody is recorded.',
  founds: 'Who holds, in the whole house, a role that may start this kind of process.',
  readsLibrary:
    'Who is of the support organisation, carries projects in an institution, or holds a role in an accompaniment that the organisation advises; for everybody else it does not exist.',
  keepsLibrary: 'Who holds a role in the whole of the support organisation whose library it is.',
  advises:
    'Who advises: of a support organisation, or an advisor in an accompaniment; the list is theirs alone.',
  operates: 'Who is named as an operator of the deployment: ids, codes and dates, never what anything says.',
  leads: 'Who carries projects in the house: the role lead in the whole house.',
} as const;

export type Policy = keyof typeof policies;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may come through this door. A route without one stops the boot. */
    policy?: Policy;
    /** Answers with a page, also when something goes wrong. */
    isPage?: true;
  }
}

function faultOf({ method, url, config, schema }: RouteOptions): readonly string[] {
  const name = `${[method].flat().join(',')} ${url}`;
  if (!config?.policy) return [`${name}: no policy`];
  return schema ? [] : [`${name}: not described`];
}

/** Makes the start fail when a route has no policy or no description. */
export function requirePolicies(app: FastifyInstance): void {
  const routes: RouteOptions[] = [];
  // Asked when all is known: the hook of a plugin around a route may add to it after ours.
  app.addHook('onRoute', (route) => void routes.push(route));
  app.addHook('onReady', async () => {
    const faults = routes.flatMap(faultOf);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  });
}
