import type { FastifyInstance } from 'fastify';
import { glossaryOf } from '#domain/words/glossary.ts';
import { terms } from '#domain/words/terms.ts';
import { type Frame, frameOf, languageFor } from '../frame.ts';
import { render } from '../render.ts';
import { capital, spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';

/** The words of the trade, and what they mean here. */
export interface WordsPage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly words: readonly { readonly id: string; readonly name: string; readonly means: string }[];
}

/** `GET /words`: open to everybody, in the language of whoever asks. */
export function addWords(app: FastifyInstance): void {
  app.route({
    method: 'GET',
    url: '/words',
    config: { policy: 'public' },
    handler: (request, reply) => {
      const language = languageFor(request);
      const { words } = pageWords(language).explain;
      const glossary = glossaryOf(language);
      return render(reply, 'words', {
        frame: frameOf(request, words.title),
        title: words.title,
        lead: words.lead,
        words: terms.map((term) => ({
          id: term,
          name: capital(glossary[term].term),
          means: spaced(glossary[term].means, language),
        })),
      });
    },
  });
}
