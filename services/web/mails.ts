import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type Language, languages } from '#domain/words/words.ts';
import type { DemoMails } from '#services/api/demo-mails.ts';
import { problem } from '#services/api/problems/problem.ts';
import { momentInWords } from './dates.ts';
import { type Frame, frameOf, languageFor } from './frame.ts';
import { render } from './render.ts';
import { spaced } from './spaces.ts';
import { pageWords } from './words/page-words.ts';

interface MailShown {
  readonly subject: string;
  readonly to: string;
  readonly on: string;
  /** The language of the mail, which may be another than that of the page. */
  readonly language: Language;
}

/** The mails that no server takes, or one of them; in the embedded demonstration only. */
export interface MailsPage {
  readonly frame: Frame;
  readonly title: string;
  readonly words: { readonly to: string; readonly on: string };
  readonly back: { readonly href: string; readonly text: string; readonly label: string };
  readonly sentence: string | null;
  readonly rows: readonly (MailShown & { readonly href: string })[];
  readonly more: string | null;
  readonly mail: (MailShown & { readonly lines: readonly Line[] }) | null;
}

type Line = readonly { readonly text: string; readonly href: string | null }[];

const atMost = 30;

/** The lines of a text, its addresses as links; those of this house without the house, however it was reached. */
const linesOf = (text: string, publicUrl: string): readonly Line[] =>
  text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) =>
      line.split(/(https?:\/\/[^\s<>"]+)/).map((part, n) => ({
        text: part,
        href: n % 2 === 1 ? part.replace(publicUrl, '') || '/' : null,
      })),
    );

const shown = (
  mail: { readonly subject: string; readonly to: string; readonly at: string; readonly language: string },
  language: Language,
): MailShown => ({
  subject: mail.subject,
  to: mail.to,
  on: momentInWords(mail.at, language),
  language: languages.find((one) => one === mail.language) ?? language,
});

/** What all pages of mails have in common. */
function pageIn(request: FastifyRequest, title: string): Omit<MailsPage, 'mail' | 'rows' | 'more'> {
  const { mails, house } = pageWords(languageFor(request));
  const frame = frameOf(request, title);
  const back = { href: '/demo', text: house.door.title, label: house.back };
  return { frame, title, words: { to: mails.to, on: mails.on }, back, sentence: null };
}

/** The outbox of the demonstration: what each person would have received. */
export function addMails(app: FastifyInstance, written: DemoMails, publicUrl: string): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  app.route({
    method: 'GET',
    url: '/demo/mails',
    config: { policy: 'public' },
    handler: async (request, reply) => {
      const language = languageFor(request);
      const { mails } = pageWords(language);
      const found = await written.newest(atMost + 1);
      const rows = found.slice(0, atMost).map(({ id, ...mail }) => ({
        href: `/demo/mails/${id}`,
        ...shown(mail, language),
      }));
      return render(reply, 'mails', {
        ...pageIn(request, mails.title),
        sentence: spaced(rows.length === 0 ? mails.none : mails.lead, language),
        rows,
        more: found.length > atMost ? mails.more(atMost) : null,
        mail: null,
      });
    },
  });
  typed.route({
    method: 'GET',
    url: '/demo/mails/:id',
    config: { policy: 'public' },
    schema: { params: z.strictObject({ id: z.string().regex(/^[0-9a-f]{40}$/) }) },
    handler: async (request, reply) => {
      const language = languageFor(request);
      const mail = await written.one(request.params.id);
      if (!mail) throw problem('notFound');
      const page = pageIn(request, mail.subject);
      const { title: text } = pageWords(language).mails;
      return render(reply, 'mails', {
        ...page,
        back: { ...page.back, href: '/demo/mails', text },
        rows: [],
        more: null,
        mail: { ...shown(mail, language), lines: linesOf(mail.text, publicUrl) },
      });
    },
  });
}
