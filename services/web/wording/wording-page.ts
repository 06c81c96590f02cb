import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { checkingWording, type Finding } from '#domain/wording-rules.ts';
import { sharedWords } from '#domain/words/words.ts';
import { inSlices } from '#services/api/in-slices.ts';
import { wordingLimit } from '#services/api/routes/wording-checks.ts';
import { one, typedIn } from '../forms/typed.ts';
import { type Frame, frameOf, languageFor } from '../frame.ts';
import { render } from '../render.ts';
import { capital, spaced } from '../spaces.ts';
import { type Stretch, stretchesOf } from '../text/findings.ts';
import { pageWords } from '../words/page-words.ts';
import type { TextWords } from '../words/shapes/text.ts';
import type { WordingWords } from '../words/shapes/wording.ts';

/** A text that is nowhere yet, with what the wording rules find in it. */
export interface WordingPage {
  readonly frame: Frame;
  readonly wrongTitle: string | null;
  readonly wrong: readonly { readonly href: string; readonly text: string }[];
  readonly textarea: { readonly [parameter: string]: unknown };
  /** Absent until a text was sent. */
  readonly checked: {
    readonly nothing: string | null;
    readonly text: readonly Stretch[];
    readonly found: readonly {
      readonly title: string;
      readonly quote: string;
      readonly suggestion: string;
    }[];
  } | null;
  readonly words: WordingWords & Pick<TextWords, 'instead'>;
}

function checkedIn(text: string, found: readonly Finding[], request: FastifyRequest): WordingPage['checked'] {
  const language = languageFor(request);
  const { findings } = sharedWords(language);
  return {
    nothing: found.length === 0 ? spaced(pageWords(language).wording.nothing, language) : null,
    text: stretchesOf(text, found),
    found: found.map(({ code, quote, suggestion }) => ({
      title: capital(findings[code]),
      quote,
      suggestion,
    })),
  };
}

/** Answers with the text as it was sent, and with what was found in it. */
async function showWording(
  request: FastifyRequest,
  reply: FastifyReply,
  sent: string | undefined,
): Promise<FastifyReply> {
  const language = languageFor(request);
  const { form, text: textWords, wording } = pageWords(language);
  const text = (sent ?? '').replaceAll('\r\n', '\n');
  const isWrong = sent !== undefined && (text.trim() === '' || text.length > wordingLimit);
  const wrong = !isWrong ? null : text.trim() === '' ? wording.missing : wording.tooLong;
  const error = wrong === null ? {} : { errorMessage: { text: wrong, visuallyHiddenText: form.errorPrefix } };
  return render(reply.code(isWrong ? 422 : 200), 'wording', {
    frame: frameOf(request, wording.title),
    wrongTitle: wrong === null ? null : form.wrong(1),
    wrong: wrong === null ? [] : [{ href: '#text', text: wrong }],
    textarea: {
      id: 'text',
      name: 'text',
      rows: 12,
      value: text,
      ...error,
      label: { text: wording.text, classes: 'govuk-label--s' },
    },
    checked:
      sent === undefined || isWrong ? null : checkedIn(text, await inSlices(checkingWording(text)), request),
    words: {
      ...wording,
      lead: spaced(wording.lead, language),
      instead: textWords.instead,
    },
  });
}

/** A page on which anybody who came in checks a wording. A calculation: nothing is stored or logged of it. */
export function addWordingCheck(app: FastifyInstance): void {
  const config = { policy: 'visits' } as const;
  app.get('/wording-check', { config }, async (request, reply) => showWording(request, reply, undefined));
  app.post('/wording-check', { config }, async (request, reply) =>
    showWording(request, reply, one(typedIn(request.body), 'text')),
  );
}
