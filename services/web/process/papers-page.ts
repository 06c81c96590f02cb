import type { FastifyReply, FastifyRequest } from 'fastify';
import { isDay } from '#domain/calendar.ts';
import { isObject } from '#domain/field-guards.ts';
import { sharedWords, wordsOf } from '#domain/words/words.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { dayInWords } from '../dates.ts';
import { type Frame, frameOf } from '../frame.ts';
import { render } from '../render.ts';
import { capital, spaced } from '../spaces.ts';
import { visitorOf } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import type { PapersWords } from '../words/shapes/papers.ts';
import type { Look } from './look.ts';

interface OnPaper {
  readonly title: string;
  readonly fingerprint: string | null;
  readonly files: readonly {
    readonly href: string;
    readonly text: string;
    readonly about: string;
    readonly counts: boolean;
  }[];
}

/** What a process put on paper, version by version, and how to check a paper. */
export interface PapersPage {
  readonly frame: Frame;
  readonly kicker: string;
  readonly title: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly versions: readonly OnPaper[];
  readonly words: PapersWords;
}

const elementsIn = (value: unknown) => (Array.isArray(value) ? value.filter(isObject) : []);

/** The version of a number, as the role sees it. */
const versionIn = ({ view, process }: Look, number: number) =>
  elementsIn(view[process.versions?.of ?? '']).find((one) => one['number'] === number);

type Paper = Awaited<ReturnType<ApiDeps['books']['papers']>>[number];

function onPaper(look: Look, number: number, several: readonly Paper[]): OnPaper {
  const { language, kind } = look.naming;
  const { papers, process } = pageWords(language);
  const version = versionIn(look, number);
  const on = version?.['on'];
  const known = typeof on === 'string' && isDay(on);
  const options = wordsOf(kind, language).options['translations.language'];
  return {
    title: spaced(
      known ? papers.on(number, dayInWords(on, language)) : capital(process.version(number)),
      language,
    ),
    fingerprint: several[0]?.hash ?? null,
    files: several.map((one) => ({
      href: `/${kind}s/${look.id}/papers/${one.id}`,
      text: capital(sharedWords(language).papers[one.name]),
      about: papers.file(one.format.toUpperCase(), options?.[one.language] ?? one.language.toUpperCase()),
      counts: one.counts,
    })),
  };
}

/** Answers with everything that is on paper for one of the visitor's roles. */
export async function showPapers(
  deps: ApiDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  look: Look,
): Promise<FastifyReply> {
  const { process, id, held, seen, naming } = look;
  const { papers: words, house } = pageWords(naming.language);
  const found = await deps.books.papers(visitorOf(request).who, { kind: process.kind, id }, held);
  return render(reply, 'papers', {
    frame: frameOf(request, words.title),
    kicker: wordsOf(process.kind, naming.language).title.one,
    title: words.title,
    back: { href: `/${process.kind}s/${id}?as=${seen.role}`, text: house.back },
    versions: [...Map.groupBy(found, (one) => one.number)].map(([number, several]) =>
      onPaper(look, number, several),
    ),
    words: {
      ...words,
      howSteps: words.howSteps.map((one) => spaced(one, naming.language)),
      agreedLater: spaced(words.agreedLater, naming.language),
    },
  });
}
