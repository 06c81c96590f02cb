import type { FastifyReply, FastifyRequest } from 'fastify';
import { wordsOf } from '#domain/words/words.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { type Frame, frameOf } from '../frame.ts';
import type { Look } from '../process/look.ts';
import { render } from '../render.ts';
import { spaced } from '../spaces.ts';
import { visitorOf } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import type { FillingWords } from '../words/shapes/filling.ts';
import type { FillLine } from './fill-line.ts';
import { fillAddress } from './fill-page.ts';

/** Where a draft may start from: the templates that are open, or a sheet. */
export interface SourcePage {
  readonly frame: Frame;
  readonly kicker: string;
  readonly title: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly refused: { readonly title: string; readonly why: string; readonly kept: string } | null;
  readonly templates: readonly { readonly href: string; readonly text: string; readonly about: string }[];
  /** To read them whole before choosing. */
  readonly library: { readonly href: string; readonly text: string } | null;
  readonly action: string;
  readonly pasted: string;
  readonly sheetLead: string;
  readonly words: FillingWords;
}

interface Refused {
  readonly title: string;
  readonly why: string;
  readonly pasted: string;
}

/** Answers with the templates and the way to send a sheet; after a refusal, with what was pasted. */
export async function showSources(
  deps: ApiDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  look: Look,
  { line }: FillLine,
  refused: Refused | null,
): Promise<FastifyReply> {
  const { who } = visitorOf(request);
  const { kind, language } = look.naming;
  const { filling, house, library } = pageWords(language);
  const templates = await deps.books.templates(who, { withdrawn: false });
  const title = wordsOf(kind, language).commands[line.command]?.does ?? line.command;
  return render(reply, 'fill-from', {
    frame: frameOf(request, refused ? `${refused.title} : ${title}` : title),
    kicker: wordsOf(kind, language).title.one,
    title,
    back: { href: `/${kind}s/${look.id}/text?as=${look.seen.role}`, text: house.back },
    refused: refused && {
      title: spaced(refused.title, language),
      why: spaced(refused.why, language),
      kept: spaced(filling.again, language),
    },
    // Those in the language of the draft first.
    templates: templates
      .toSorted((one, other) => Number(other.language === language) - Number(one.language === language))
      .map((one) => ({
        href: fillAddress(look, `/template/${one.id}`),
        text: one.name,
        about: `${one.organisation.name} · ${one.language.toUpperCase()} · ${filling.size(one.clauses)}`,
      })),
    library: templates.length > 0 ? { href: '/templates', text: library.readAll } : null,
    action: `${fillAddress(look, '/sheet')}&sent=1`,
    pasted: refused?.pasted ?? '',
    sheetLead: spaced(filling.sheetLead, language),
    words: filling,
  });
}
