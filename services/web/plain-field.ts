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

/** The parameters of a component of GOV.UK Frontend; their names are theirs. */
export interface Component {
  readonly [parameter: string]: unknown;
}

/** A text field with its label, its hint and what is wrong with it. */
export function plainField(field: PlainField, language: Language): Component {
  const { name, label, hint, value, error, type = 'text', autocomplete, digits } = field;
  const visuallyHiddenText = pageWords(language).form.errorPrefix;
  return {
    id: `field-${name}`,
    name,
    type,
    value,
    label: { text: spaced(label, language), classes: 'govuk-label--s' },
    ...(hint === undefined ? {} : { hint: { text: spaced(hint, language) } }),
    ...(error === undefined ? {} : { errorMessage: { text: spaced(error, language), visuallyHiddenText } }),
    ...(autocomplete === undefined ? {} : { autocomplete }),
    ...(digits === undefined ? {} : { inputmode: 'numeric', classes: 'govuk-input--width-10' }),
    spellcheck: false,
  };
}
