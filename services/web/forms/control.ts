import type { Role } from '#domain/roles.ts';
import { wordsOf } from '#domain/words/words.ts';
import type { Component } from '../plain-field.ts';
import type { Look } from '../process/look.ts';
import { capital, spaced } from '../spaces.ts';
import type { FormWords } from '../words/shape.ts';
import { one, type Typed } from './typed.ts';
import type { Wrong } from './wrong.ts';

interface Item {
  readonly value: string;
  readonly text: string;
  readonly checked?: boolean;
  readonly selected?: boolean;
}

interface Rows {
  readonly name: string;
  readonly legend: string;
  readonly hint: string;
  readonly error: string | null;
  readonly id: string;
  readonly count: { readonly name: string; readonly value: number };
  readonly each: readonly { readonly legend: string; readonly controls: readonly Control[] }[];
  readonly add: string | null;
}

/** Sentences of ours, each with what is answered to it. */
interface Sentences {
  readonly legend: string;
  readonly error: string | null;
  readonly id: string;
  readonly each: readonly Control[];
}

/** What was chosen before the form was shown. */
interface Settled {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly text: string;
}

/** One field on a form: exactly one of these is there. */
export interface Control {
  readonly input?: Component;
  readonly textarea?: Component;
  readonly select?: Component;
  readonly radios?: Component;
  readonly checkboxes?: Component;
  readonly dateInput?: Component;
  readonly rows?: Rows;
  readonly sentences?: Sentences;
  readonly settled?: Settled;
}

/** What is needed to make the fields of a form. */
export interface Making {
  readonly look: Pick<Look, 'people' | 'naming' | 'holders'>;
  readonly typed: Typed;
  readonly wrong: Wrong;
  readonly words: FormWords;
  /** For each field that picks, the ids that may be chosen. */
  readonly among: { readonly [field: string]: readonly string[] };
  /** The field that was chosen before, since the form starts with what stands there. */
  readonly settled?: string | undefined;
}

/** A field on the form. */
export interface Place {
  readonly name: string;
  /** Where the words of its choices stand. */
  readonly path: string;
  readonly label: string;
  readonly isOptional: boolean;
  /** In a row everything is short: choices are lists to open. */
  readonly isInRow: boolean;
  /** For a field that names somebody: the roles that they may hold here; absent where anybody may be named. */
  readonly roles?: readonly Role[] | undefined;
}

/** The id of the first control of a field. */
export const idOf = (name: string): string => `field-${name.replaceAll('.', '-')}`;

const fewAtMost = 6;

const errorOf = ({ wrong, words }: Making, name: string): Component => {
  const text = wrong.get(name);
  return text === undefined ? {} : { errorMessage: { text, visuallyHiddenText: words.errorPrefix } };
};

const hintOf = (text: string): Component => (text === '' ? {} : { hint: { text } });

/** What a field is called, and whether it may stay empty. */
export function labelOf({ label, isOptional }: Place, { words, look }: Making): string {
  const text = isOptional ? `${label} (${words.optional})` : label;
  return spaced(text, look.naming.language);
}

const asLabel = (place: Place, making: Making): Component => ({
  label: { text: labelOf(place, making), classes: 'govuk-label--s' },
});

const asLegend = (place: Place, making: Making): Component => ({
  fieldset: { legend: { text: labelOf(place, making), classes: 'govuk-fieldset__legend--s' } },
});

/** One of a few: all to be seen where they are few and one is needed, else a list to open. */
export function chosen(place: Place, making: Making, items: readonly Item[]): Control {
  const { name, isOptional, isInRow } = place;
  const value = one(making.typed, name);
  const common = { name, ...errorOf(making, name) };
  if (items.length <= fewAtMost && !isOptional && !isInRow) {
    const only = items.length === 1 ? items[0]?.value : undefined;
    const marked = items.map((item) => ({ ...item, checked: item.value === (value || only) }));
    return { radios: { ...common, idPrefix: idOf(name), ...asLegend(place, making), items: marked } };
  }
  const { words } = making;
  const empty = { value: '', text: isOptional ? words.nothingChosen : words.choose };
  const marked = [empty, ...items].map((item) => ({ ...item, selected: item.value === value }));
  return { select: { ...common, id: idOf(name), ...asLabel(place, making), items: marked } };
}

/** The choices of a field, as they are called. */
export const optionsOf = (
  { look: { naming } }: Making,
  path: string,
  options: readonly string[],
): readonly Item[] => {
  const words = wordsOf(naming.kind, naming.language).options[path];
  return options.map((value) => ({ value, text: capital(words?.[value] ?? value) }));
};

/** Everybody who may be chosen, by name; who is of another house is said to be. */
export const peopleToChoose = ({ look: { people, naming }, words }: Making): readonly Item[] =>
  people
    .flatMap(({ id, name, isFromElsewhere }) =>
      name === null ? [] : [{ value: id, text: isFromElsewhere ? words.fromElsewhere(name) : name }],
    )
    .toSorted((a, b) => a.text.localeCompare(b.text, naming.language));

/** Free text: a line, or a larger field. */
export function written(place: Place, making: Making, max: number): Control {
  const { name } = place;
  const common = {
    id: idOf(name),
    name,
    ...asLabel(place, making),
    ...hintOf(spaced(making.words.atMost(max), making.look.naming.language)),
    value: one(making.typed, name),
    ...errorOf(making, name),
  };
  return max <= 200 ? { input: common } : { textarea: { ...common, rows: max > 2000 ? 10 : 5 } };
}

/** A day in three numbers. */
export function dated(place: Place, making: Making): Control {
  const { name } = place;
  const { words, typed } = making;
  const items = (['day', 'month', 'year'] as const).map((part) => ({
    id: `${idOf(name)}-${part}`,
    name: `${name}.${part}`,
    label: words[part],
    classes: part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
    value: one(typed, `${name}.${part}`),
  }));
  return {
    dateInput: {
      id: idOf(name),
      ...asLegend(place, making),
      ...hintOf(words.dayHint),
      items,
      ...errorOf(making, name),
    },
  };
}

/** A whole number. */
export function numbered(
  place: Place,
  making: Making,
  { min, max }: { readonly min: number; readonly max: number },
): Control {
  const { name } = place;
  return {
    input: {
      id: idOf(name),
      name,
      ...asLabel(place, making),
      ...hintOf(spaced(making.words.between(min, max), making.look.naming.language)),
      classes: 'govuk-input--width-5',
      inputmode: 'numeric',
      value: one(making.typed, name),
      ...errorOf(making, name),
    },
  };
}

/** Several of a few, or yes and no. */
export function ticked(place: Place, making: Making, items: readonly Item[]): Control {
  const { name } = place;
  const values = making.typed.get(name) ?? [];
  return {
    checkboxes: {
      idPrefix: idOf(name),
      name,
      ...(items.length > 1 ? { ...asLegend(place, making), ...hintOf(making.words.several) } : {}),
      items: items.map((item) => ({ ...item, checked: values.includes(item.value) })),
      ...errorOf(making, name),
    },
  };
}
