import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ApiDeps } from '#services/api/deps.ts';

/** Cookies of ours beside that of the visit: the browser that asked for a code, the language, a form that was kept. */
type OwnCookie = 'asked' | 'language' | 'kept';

const prefixOf = ({ door }: ApiDeps): string => (door.cookieName.startsWith('__Host-') ? '__Host-' : '');

const optionsOf = (deps: ApiDeps): CookieSerializeOptions => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax',
  secure: prefixOf(deps) !== '',
});

export const ownCookie = (deps: ApiDeps, request: FastifyRequest, name: OwnCookie): string =>
  request.cookies[prefixOf(deps) + name] ?? '';

export function setOwnCookie(
  deps: ApiDeps,
  reply: FastifyReply,
  name: OwnCookie,
  { value, seconds }: { readonly value: string; readonly seconds: number },
): void {
  reply.setCookie(prefixOf(deps) + name, value, { ...optionsOf(deps), maxAge: seconds });
}

export function clearOwnCookie(deps: ApiDeps, reply: FastifyReply, name: OwnCookie): void {
  reply.clearCookie(prefixOf(deps) + name, optionsOf(deps));
}
