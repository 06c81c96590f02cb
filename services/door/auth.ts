import { randomUUID } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { Kysely, PostgresDialect } from 'kysely';
import type { Pool } from 'pg';
import { purposeKey } from '#db/key-ring.ts';
import type { KeyRing } from '#db/key-ring.ts';
import { hoursRemembered } from './ends.ts';
import { ownEndpoints } from './own-endpoints.ts';

/** The cookie of a visit. Only an address of this machine may do without TLS, and then without the prefix. */
function cookieOf(publicUrl: string): { readonly name: string; readonly secure: boolean } {
  const { protocol, hostname } = new URL(publicUrl);
  const isHere = protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  return isHere ? { name: 'session', secure: false } : { name: '__Host-session', secure: true };
}

/** What our schema calls the models and fields of better-auth. */
const names = {
  user: {
    modelName: 'visitor',
    fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
  },
  session: {
    modelName: 'visit',
    fields: {
      userId: 'person_id',
      token: 'token_hash',
      userAgent: 'browser',
      ipAddress: 'ip_address',
      expiresAt: 'expires_at',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
  },
  verification: {
    modelName: 'way_in',
    fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
  },
} as const;

/**
 * better-auth as the keeper of visits and of ways in. Its own pages and addresses are not mounted, it sends nothing
 * and reports nothing. Its tables come from our migrations.
 */
export function authOver(pool: Pool, keyRing: KeyRing, publicUrl: string) {
  const { name, secure } = cookieOf(publicUrl);
  const auth = betterAuth({
    baseURL: publicUrl,
    secret: purposeKey(keyRing, keyRing.current, 'door').toString('base64url'),
    database: { db: new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }), type: 'postgres' },
    user: names.user,
    session: { ...names.session, expiresIn: hoursRemembered * 3600, disableSessionRefresh: true },
    verification: { ...names.verification, storeIdentifier: 'hashed' },
    advanced: {
      // With its own prefix for TLS, the name would no longer begin with `__Host-`.
      useSecureCookies: false,
      cookies: {
        session_token: { name, attributes: { secure, path: '/', sameSite: 'lax', httpOnly: true } },
      },
      ipAddress: { disableIpTracking: true },
      // There is no table of accounts: nobody has a password or a provider, and nothing asks for one.
      database: { generateId: () => randomUUID(), validateSchema: false },
    },
    plugins: [ownEndpoints],
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
  return { auth, cookieName: name };
}

export type Auth = ReturnType<typeof authOver>['auth'];
