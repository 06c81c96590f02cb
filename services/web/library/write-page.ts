import type { FastifyRequest } from 'fastify';
import { templateFindings, type TemplateLanguage, templateLanguages } from '#domain/description-templates.ts';
import { clauseCodes } from '#domain/job-clauses.ts';
import { type Language, wordsOf } from '#domain/words/words.ts';
import { type Control, idOf, type Making } from '../forms/control.ts';
import { controlsOf } from '../forms/controls.ts';
import { asHighAsItsText } from '../forms/text-height.ts';
import { one, rowsName, type Typed } from '../forms/typed.ts';
import type { Wrong } from '../forms/wrong.ts';
import { type Frame, frameOf } from '../frame.ts';
import { type Component, plainField, plainRadios } from '../plain-field.ts';
import { capital, spaced } from '../spaces.ts';
import { pageWords } from '../words/page-words.ts';
import type { LibraryWords } from '../words/shapes/library.ts';
import type { TextWords } from '../words/shapes/text.ts';
import { clauseFields, inRow, rowCount, takesMore } from './typed-template.ts';

interface Row {
  readonly anchor: string;
  readonly legend: string;
  readonly controls: readonly Control[];
  readonly quoted: readonly { readonly quote: string; readonly suggestion: string }[];
}

/** The form of a template: a new one with its name and language, or the next version of one. */
export interface WriteTemplatePage {
  readonly frame: Frame;
  readonly back: { readonly href: string; readonly text: string };
  readonly kicker: string;
  readonly title: string;
  readonly lead: readonly string[];
  readonly notice: string | null;
  readonly wrongTitle: string | null;
  readonly wrong: readonly { readonly href: string; readonly text: string }[];
  readonly action: string;
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
  readonly named: { readonly name: Component; readonly language: Component } | null;
  readonly rows: readonly Row[];
  readonly add: string | null;
  /** The language of what is written, as far as it is known. */
  readonly written: TemplateLanguage;
  readonly words: LibraryWords & Pick<TextWords, 'found' | 'instead'>;
}

export interface WriteShowing {
  readonly reader: Language;
  /** The template that gets its next version; null for a new one. */
  readonly of: { readonly id: string; readonly name: string; readonly language: TemplateLanguage } | null;
  /** The newest version that the writer has been shown. */
  readonly seen: number;
  /** Somebody else's version that came in between. */
  readonly newer: number | null;
  readonly typed: Typed;
  readonly wrong: Wrong;
}

/** The language of a template that is chosen on its form. */
export const languageTyped = (typed: Typed): TemplateLanguage | undefined =>
  templateLanguages.find((code) => code === one(typed, 'language'));

function rowsShown({ of, typed, wrong, reader }: WriteShowing): readonly Row[] {
  const { library, form } = pageWords(reader);
  const naming = {
    kind: 'job-description',
    language: reader,
    people: new Map(),
    elements: new Map(),
  } as const;
  const making: Making = { look: { people: [], naming }, typed, wrong, words: form, among: {} };
  const headings = wordsOf('job-description', reader).options['clauses.code'];
  const language = of?.language ?? languageTyped(typed) ?? 'fr';
  const labels = { code: library.heading, text: library.text, decideByMonths: library.months };
  return Array.from({ length: rowCount(typed) }, (_, row) => {
    const code = one(typed, inRow(row, 'code'));
    const called = headings?.[code];
    const legend = [library.clause(row + 1), ...(called === undefined ? [] : [capital(called)])].join(' · ');
    const out = { value: String(row), text: spaced(library.remove(legend), reader) };
    const text = one(typed, inRow(row, 'text'));
    const clause = {
      code: clauseCodes.find((each) => each === code) ?? 'mission',
      text,
      decideByMonths: null,
    };
    return {
      anchor: `row-${row}`,
      legend,
      controls: [
        ...controlsOf(clauseFields, making, {
          prefix: inRow(row, ''),
          path: 'clauses.',
          isInRow: true,
          labels,
        }).map(asHighAsItsText),
        {
          checkboxes: {
            idPrefix: `out-${row}`,
            name: 'out',
            classes: 'govuk-checkboxes--small',
            items: [out],
          },
        },
      ],
      quoted: templateFindings({ clauses: [clause], language }),
    };
  });
}

function namedOf({ of, typed, wrong, reader }: WriteShowing): WriteTemplatePage['named'] {
  if (of) return null;
  const { library } = pageWords(reader);
  const name = {
    name: 'name',
    label: library.name,
    hint: library.nameHint,
    value: one(typed, 'name'),
    error: wrong.get('name'),
  };
  const language = {
    name: 'language',
    label: library.language,
    hint: library.languageHint,
    value: one(typed, 'language'),
    error: wrong.get('language'),
    items: templateLanguages.map((value) => ({ value, text: capital(library.languages[value]) })),
  };
  return { name: plainField(name, reader), language: plainRadios(language, reader) };
}

/** The form, as it stands. */
export function writeTemplatePage(request: FastifyRequest, showing: WriteShowing): WriteTemplatePage {
  const { reader, of, seen, newer, typed, wrong } = showing;
  const { library, form, house, text } = pageWords(reader);
  const title = of ? library.writeNext : library.writeNew;
  const heading = of ? `${title} : ${of.name}` : title;
  return {
    frame: frameOf(request, wrong.size > 0 ? `${form.wrong(wrong.size)} : ${heading}` : heading),
    back: { href: of ? `/templates/${of.id}` : '/templates', text: house.back },
    kicker: of ? `${of.name} · ${library.languages[of.language]}` : library.title,
    title,
    lead: [of ? library.nextLead : library.newLead, library.judged].map((each) => spaced(each, reader)),
    notice: newer === null ? null : spaced(library.newerMeanwhile(newer), reader),
    wrongTitle: wrong.size > 0 ? form.wrong(wrong.size) : null,
    wrong: [...wrong].map(([name, said]) => ({
      href: name === 'clauses' ? '#row-0' : `#${idOf(name)}`,
      text: spaced(said, reader),
    })),
    action: of ? `/templates/${of.id}/next` : '/templates/new',
    hidden: [
      { name: 'seen', value: String(seen) },
      { name: rowsName('clauses'), value: String(rowCount(typed)) },
    ],
    named: namedOf(showing),
    rows: rowsShown(showing),
    written: of?.language ?? languageTyped(typed) ?? 'fr',
    add: takesMore(typed) ? library.add : null,
    words: { ...library, found: text.found, instead: text.instead },
  };
}
