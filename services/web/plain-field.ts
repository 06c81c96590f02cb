import type { Language } from '#domain/words/words.ts';
import { spaced } from './spaces.ts';
import { pageWords } from './words/page-words.ts';

/** A field of a form that no process describes. */
interface PlainField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
  readonly error?: string | undefined;
  readonly type?: 'text' | 'email';
  readonly autocomplete?: string;
  /** Digits only: a keyboard of numbers, and a field as wide as they are. */
  readonly digits?: number;
}

/** A choice of a form that no process describes. */
interface PlainRadios {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly items: readonly { readonly value: string; readonly text: string; readonly hint?: string }[];
}

/** The parameters of a component of GOV.UK Frontend; their names are theirs. */
export interface Component {
  readonly [parameter: string]: unknown;
}

/** A text field with its label, its hint and what is wrong with it. */
export function plainField(field: PlainField, language: Language): Component {
  const { name, label, hint, value, error, type = 'text', autocomplete, digits } = field;
  return {
    id: `field-${name}`,
    name,
    type,
    value,
    label: { text: spaced(label, language), classes: 'govuk-label--s' },
    ...(hint === undefined ? {} : { hint: { text: spaced(hint, language) } }),
    ...errorOf(error, language),
    ...(autocomplete === undefined ? {} : { autocomplete }),
    ...(digits === undefined ? {} : { inputmode: 'numeric', classes: 'govuk-input--width-10' }),
    spellcheck: false,
  };
}

const errorOf = (error: string | undefined, language: Language): Component =>
  error === undefined
    ? {}
    : {
        errorMessage: {
          text: spaced(error, language),
          visuallyHiddenText: pageWords(language).form.errorPrefix,
        },
      };

/** One of several, with what is chosen. */
export const plainRadios = (
  { name, label, hint, value, error, items }: PlainRadios,
  language: Language,
): Component => ({
  idPrefix: `field-${name}`,
  name,
  value,
  fieldset: { legend: { text: spaced(label, language), classes: 'govuk-fieldset__legend--s' } },
  ...(hint === undefined ? {} : { hint: { text: spaced(hint, language) } }),
  ...errorOf(error, language),
  items: items.map((one) => ({
    value: one.value,
    text: spaced(one.text, language),
    ...(one.hint === undefined ? {} : { hint: { text: spaced(one.hint, language) } }),
  })),
});
