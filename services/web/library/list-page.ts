import type { FastifyRequest } from 'fastify';
import type { Offered } from '#db/queries/templates.ts';
import type { Language } from '#domain/words/words.ts';
import { dayInWords } from '../dates.ts';
import { type Frame, frameOf } from '../frame.ts';
import { spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';
import type { LibraryWords } from '../words/shapes/library.ts';

interface Row {
  readonly href: string;
  readonly name: string;
  readonly about: string;
}

/** The templates that are open to somebody; for whoever keeps a library, the way to write one. */
export interface LibraryPage {
  readonly frame: Frame;
  readonly done: string | null;
  readonly lead: readonly string[];
  readonly write: string | null;
  readonly offered: readonly Row[];
  readonly gone: readonly Row[];
  readonly words: LibraryWords;
}

/** What was done on the page before. */
export const libraryDone = ['made', 'next', 'withdrawn'] as const;

export interface LibraryShowing {
  readonly language: Language;
  readonly keeps: boolean;
  readonly offered: readonly Offered[];
  readonly gone: readonly Offered[];
  readonly done: (typeof libraryDone)[number] | undefined;
}

const rowOf =
  (language: Language) =>
  ({ id, name, language: written, version, on, clauses, organisation }: Offered): Row => {
    const { library } = pageWords(language);
    const about = [
      organisation.name,
      library.languages[written],
      library.size(clauses),
      `${library.version(version)}, ${library.writtenOn(dayInWords(on, language))}`,
    ];
    return { href: `/templates/${id}`, name, about: about.join(' · ') };
  };

/** The page, those in the language of the reader first. */
export function libraryPage(request: FastifyRequest, showing: LibraryShowing): LibraryPage {
  const { language, keeps, offered, gone, done } = showing;
  const { library } = pageWords(language);
  return {
    frame: frameOf(request, library.title),
    done: done === undefined ? null : library[done],
    lead: [library.lead, ...(keeps ? [library.leadKeeper] : [])].map((one) => spaced(one, language)),
    write: keeps ? library.writeNew : null,
    offered: offered
      .toSorted((one, other) => Number(other.language === language) - Number(one.language === language))
      .map(rowOf(language)),
    gone: gone.map(rowOf(language)),
    words: library,
  };
}
