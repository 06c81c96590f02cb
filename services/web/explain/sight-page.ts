import type { FastifyInstance } from 'fastify';
import type { Process } from '#domain/processes/process.ts';
import { roles } from '#domain/roles.ts';
import { type Language, sharedWords, wordsOf } from '#domain/words/words.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { type Frame, frameOf, languageFor } from '../frame.ts';
import { render } from '../render.ts';
import { spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';
import { type ReadTogether, readersOf } from './readers.ts';

/** Who sees what of each process. */
export interface SightPage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: readonly string[];
  readonly processes: readonly {
    readonly id: string;
    readonly name: string;
    readonly readers: readonly ReadTogether[];
    readonly blind: string | null;
  }[];
}

function sightOf(process: Process, language: Language): SightPage['processes'][number] {
  const called = sharedWords(language).roles;
  const { sight } = pageWords(language).explain;
  const blind = roles.filter((role) => !process.sees[role]);
  return {
    id: process.kind,
    name: wordsOf(process.kind, language).title.several,
    readers: readersOf(process, language),
    blind:
      blind.length === 0
        ? null
        : spaced(sight.nothing(blind.map((role) => called[role]).join(', ')), language),
  };
}

/** `GET /who-sees-what`: made of the descriptions, so that it cannot say anything else than what is so. */
export function addSight(app: FastifyInstance, { catalogue }: ApiDeps): void {
  app.route({
    method: 'GET',
    url: '/who-sees-what',
    config: { policy: 'public' },
    handler: (request, reply) => {
      const language = languageFor(request);
      const { sight } = pageWords(language).explain;
      return render(reply, 'sight', {
        frame: frameOf(request, sight.title),
        title: sight.title,
        lead: sight.lead.map((one) => spaced(one, language)),
        processes: catalogue.map((process) => sightOf(process, language)),
      });
    },
  });
}
