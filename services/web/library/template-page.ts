import type { FastifyRequest } from 'fastify';
import type { ReadTemplate } from '#db/queries/templates.ts';
import type { TemplateLanguage } from '#domain/description-templates.ts';
import { type Language, wordsOf } from '#domain/words/words.ts';
import { dayInWords } from '../dates.ts';
import { type Frame, frameOf } from '../frame.ts';
import { capital, spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';
import type { LibraryWords } from '../words/shapes/library.ts';
import type { libraryDone } from './list-page.ts';

/** One version of a template, read; for whoever keeps it, what can be done with it. */
export interface TemplatePage {
  readonly frame: Frame;
  readonly back: { readonly href: string; readonly text: string };
  readonly done: string | null;
  readonly wrongTitle: string | null;
  readonly wrong: readonly { readonly href: string; readonly text: string }[];
  readonly kicker: string;
  readonly title: string;
  readonly about: readonly string[];
  readonly copying: string | null;
  readonly clauses: readonly { readonly heading: string; readonly text: string; readonly isOpen: boolean }[];
  readonly written: TemplateLanguage;
  readonly versions: readonly { readonly href: string; readonly text: string; readonly isHere: boolean }[];
  readonly next: { readonly href: string; readonly text: string } | null;
  readonly withdraw: {
    readonly action: string;
    readonly lead: string;
    readonly sure: { readonly [parameter: string]: unknown };
  } | null;
  readonly words: LibraryWords;
}

export interface TemplateShowing {
  readonly language: Language;
  readonly template: ReadTemplate;
  /** Whether it is the visitor's to write on, or to withdraw. */
  readonly isKept: boolean;
  readonly done: (typeof libraryDone)[number] | undefined;
  /** Whether somebody wanted to withdraw it without saying that they are sure. */
  readonly isUnsure: boolean;
}

const clausesOf = ({ template: { clauses }, language }: TemplateShowing): TemplatePage['clauses'] => {
  const headings = wordsOf('job-description', language).options['clauses.code'];
  const { library } = pageWords(language);
  return clauses.map(({ code, text, decideByMonths }) => ({
    heading: capital(headings?.[code] ?? code),
    text: text ?? (decideByMonths === null ? '' : spaced(library.open(decideByMonths), language)),
    isOpen: text === null,
  }));
};

const versionsOf = ({ template: { id, version, newest }, language }: TemplateShowing) => {
  const { library } = pageWords(language);
  return Array.from({ length: newest }, (_, n) => newest - n).map((number) => ({
    href: number === newest ? `/templates/${id}` : `/templates/${id}?version=${number}`,
    text: capital(
      number === newest ? `${library.version(number)}, ${library.newest}` : library.version(number),
    ),
    isHere: number === version,
  }));
};

function withdrawOf({ template, language, isUnsure }: TemplateShowing): TemplatePage['withdraw'] {
  const { library, form } = pageWords(language);
  const error = { text: library.withdrawAsked, visuallyHiddenText: form.errorPrefix };
  return {
    action: `/templates/${template.id}/withdraw`,
    lead: spaced(library.withdrawLead, language),
    sure: {
      idPrefix: 'sure',
      name: 'sure',
      items: [{ value: 'yes', text: library.withdrawSure }],
      ...(isUnsure ? { errorMessage: error } : {}),
    },
  };
}

/** The page of one version. */
export function templatePage(request: FastifyRequest, showing: TemplateShowing): TemplatePage {
  const { language, template, isKept, done, isUnsure } = showing;
  const { library, house, form } = pageWords(language);
  const { id, name, version, newest, on, organisation, withdrawn } = template;
  const mayWrite = isKept && !withdrawn;
  const isOld = version !== newest;
  const way = wordsOf('job-description', language).commands['fillFrom']?.does ?? '';
  return {
    frame: frameOf(request, isUnsure ? `${form.wrong(1)} : ${name}` : name),
    back: { href: '/templates', text: house.back },
    done: done === undefined ? null : library[done],
    wrongTitle: isUnsure ? form.wrong(1) : null,
    wrong: isUnsure ? [{ href: '#sure', text: library.withdrawAsked }] : [],
    kicker: `${organisation.name} · ${library.languages[template.language]}`,
    title: name,
    about: [
      capital(`${library.version(version)}, ${library.writtenOn(dayInWords(on, language))}.`),
      ...(isOld ? [library.older] : []),
      ...(withdrawn ? [library.withdrawnSaid] : []),
    ].map((one) => spaced(one, language)),
    copying: withdrawn || isOld || isKept ? null : spaced(library.copying(way), language),
    clauses: clausesOf(showing),
    written: template.language,
    versions: newest > 1 ? versionsOf(showing) : [],
    next: mayWrite ? { href: `/templates/${id}/next`, text: library.writeNext } : null,
    withdraw: mayWrite ? withdrawOf(showing) : null,
    words: library,
  };
}
