import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';
import { Readable } from 'node:stream';
import files from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const own = new URL('static/', import.meta.url);
const fontFile = new URL(
  import.meta.resolve('@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2'),
);
const fonts = new URL('.', fontFile);

const kept = [
  new URL('passerelle.css', own),
  new URL('passerelle.js', own),
  new URL('icon.svg', own),
  fontFile,
];

const version = kept
  .reduce((hash, one) => hash.update(readFileSync(one)), createHash('sha256'))
  .digest('base64url')
  .slice(0, 12);

const folder = `/static/${version}/`;

/** Where the files of a page are: their address changes when one of them does, so each is asked for once. */
export const assets = {
  styles: `${folder}passerelle.css`,
  script: `${folder}passerelle.js`,
  font: `${folder}figtree-latin-wght-normal.woff2`,
  icon: `${folder}icon.svg`,
} as const;

/** What has no heading to name its icon (the description of the API, a PDF) is asked for it here by browsers. */
const addFavicon = (app: FastifyInstance): void =>
  void app.route({
    method: 'GET',
    url: '/favicon.ico',
    config: { policy: 'public' },
    schema: { hide: true },
    handler: async (_, reply) => reply.header('cache-control', 'public, max-age=86400').redirect(assets.icon),
  });

/** Style sheet, script, font and icon, for a year. What is text goes compressed. */
export async function addAssets(app: FastifyInstance): Promise<void> {
  addFavicon(app);
  await app.register(async (statics) => {
    statics.addHook('onRoute', (route) => {
      route.config = { ...route.config, policy: 'public' };
      route.schema = { hide: true };
    });
    statics.addHook('onSend', async (request, reply, payload) => {
      const isText = /^(text\/css|(text|application)\/javascript)/.test(
        String(reply.getHeader('content-type')),
      );
      const takes = /\bgzip\b/.test([request.headers['accept-encoding']].flat().join());
      if (!isText || !takes || !(payload instanceof Readable) || reply.statusCode !== 200) return payload;
      reply.removeHeader('content-length');
      reply.headers({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
      return payload.pipe(createGzip({ level: 9 }));
    });
    await statics.register(files, {
      root: [fileURLToPath(own), fileURLToPath(fonts)],
      prefix: folder,
      decorateReply: false,
      immutable: true,
      maxAge: '365d',
      index: false,
      acceptRanges: false,
      allowedPath: (path) => kept.some((one) => one.pathname.endsWith(path)),
    });
  });
}
