import helmet from '@fastify/helmet';
import fastify, { type FastifyInstance } from 'fastify';

const ofOneAnswer = new Set(['connection', 'content-length', 'content-type', 'date']);

/** What helmet says about every answer of the API; it is asked once, since it says the same each time. */
async function asHelmetSays(): Promise<Readonly<Record<string, string>>> {
  const asked = fastify();
  await asked.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    referrerPolicy: { policy: 'no-referrer' },
  });
  asked.get('/', async () => '');
  const { headers } = await asked.inject('/');
  await asked.close();
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      ofOneAnswer.has(name) || value === undefined ? [] : [[name, String(value)]],
    ),
  );
}

/**
 * Gives every answer the headers that keep browsers from harm; what a page says differently comes later and wins.
 * As a plugin helmet makes them anew and sets them one by one past Fastify, which Node then has to merge: a twentieth
 * of what a list takes.
 */
export async function addSafeHeaders(app: FastifyInstance): Promise<void> {
  const always = await asHelmetSays();
  const ofTheApi = { ...always, 'cache-control': 'no-store' };
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers((request.routeOptions.url?.startsWith('/v1/') ?? true) ? ofTheApi : always);
    done();
  });
}
