import { createAuthEndpoint } from 'better-auth/api';
import { deleteSessionCookie, setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import { hashOfSecret, newSecret } from '#db/ids.ts';
import { standing } from './ends.ts';

const beginning = z.object({ person: z.uuid(), browser: z.string() });

const looking = z.object({ browser: z.string(), isByItself: z.boolean() });

/** Begins a visit: a token behind a signed cookie for one browser. Kept is its hash. */
const beginVisit = createAuthEndpoint.serverOnly(
  { method: 'POST', requireHeaders: true, body: beginning },
  async (ctx) => {
    const { internalAdapter } = ctx.context;
    const { person, browser } = ctx.body;
    const user = await internalAdapter.findUserById(person);
    if (!user) return { begun: false };
    const token = newSecret();
    const kept = { token: hashOfSecret(token), userAgent: browser, ipAddress: '' };
    const session = await internalAdapter.createSession(person, false, kept, true);
    await setSessionCookie(ctx, { session: { ...session, token }, user });
    return { begun: true };
  },
);

/**
 * Looks at the cookie. `open`: whose visit it is; `over`: whose it was, for what they still send; `nobody`: there is
 * none, or it came from another browser than the one it was made for, which ends it everywhere.
 */
const lookAtVisit = createAuthEndpoint.serverOnly(
  { method: 'POST', requireHeaders: true, body: looking },
  async (ctx) => {
    const { internalAdapter, authCookies, secret } = ctx.context;
    const nobody = { state: 'nobody' } as const;
    const token = await ctx.getSignedCookie(authCookies.sessionToken.name, secret);
    if (!token) return nobody;
    const found = await internalAdapter.findSession(hashOfSecret(token));
    if (!found) return nobody;
    const { session } = found;
    if (session.userAgent !== ctx.body.browser) {
      await internalAdapter.deleteSession(session.token);
      return { state: 'stolen' } as const;
    }
    const now = Date.now();
    const { isOpen, isToNote } = standing(session, now);
    const whose = { visit: session.id, person: session.userId };
    if (!isOpen) return { state: 'over', ...whose } as const;
    if (isToNote && !ctx.body.isByItself)
      await internalAdapter.updateSession(session.token, { updatedAt: new Date(now) });
    return { state: 'open', ...whose } as const;
  },
);

/** Ends the visit of this browser, also for whoever copied its cookie. */
const endVisit = createAuthEndpoint.serverOnly({ method: 'POST', requireHeaders: true }, async (ctx) => {
  const { internalAdapter, authCookies, secret } = ctx.context;
  const token = await ctx.getSignedCookie(authCookies.sessionToken.name, secret);
  if (token) await internalAdapter.deleteSession(hashOfSecret(token));
  deleteSessionCookie(ctx);
  return { ended: true };
});

/** What the door needs of better-auth, as a plugin of it. None of these has an address: they are called from here only. */
export const ownEndpoints = {
  id: 'passerelle-door',
  endpoints: { beginVisit, lookAtVisit, endVisit },
} as const;
