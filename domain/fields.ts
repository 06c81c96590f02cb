import type { Role } from './roles.ts';
import type { WordingCode } from './wording/suggestions.ts';

/** Under whose key a text is sealed: who wrote it, the person it is about, or the institution. */
export type Owner = 'author' | 'person' | 'house';

export interface TextField {
  readonly type: 'text';
  readonly owner: Owner;
  readonly max: number;
}
export interface PlainField {
  readonly type: 'day' | 'flag' | 'id' | 'actor' | 'count' | 'fingerprint';
}
/** Lists of sentences of ours that people answer one by one; their words are in `domain/words`. */
export type SentenceList = 'questionnaire';

export interface IntegerField {
  readonly type: 'integer';
  readonly min: number;
  readonly max: number;
  /** The list in which it is the number of a sentence: people read the sentence, not the number. */
  readonly says?: SentenceList;
}
export interface ChoiceField {
  readonly type: 'choice';
  readonly options: readonly string[];
}
/** The role that somebody named must hold here: always the same, or the one chosen in the field beside it. */
export type Holding = Role | { readonly field: string };

export interface MemberField {
  readonly type: 'member';
  readonly holds?: Holding;
}
export interface PickField<L extends string> {
  readonly type: 'pick';
  readonly list: L;
}
export interface ListField<L extends string> {
  readonly type: 'list';
  readonly of: Field<L>;
  readonly min: number;
  readonly max: number;
}
export interface GroupField<L extends string> {
  readonly type: 'group';
  readonly of: { readonly [name: string]: Field<L> };
}
export interface MaybeField<L extends string> {
  readonly type: 'maybe';
  readonly of: Field<L>;
}

export interface JudgedField {
  readonly type: 'judged';
  /** The text beside it, by name. */
  readonly of: string;
}

/** What a field is. Forms, schemas, sealing, guards and types are all derived from it. */
export type Field<L extends string = string> =
  | TextField
  | PlainField
  | IntegerField
  | ChoiceField
  | MemberField
  | JudgedField
  | PickField<L>
  | ListField<L>
  | GroupField<L>
  | MaybeField<L>;

/** The fields of a command, by name. */
export interface Fields {
  readonly [name: string]: Field;
}

type Plain<T extends PlainField['type']> = { readonly type: T };

/** Free text: sealed; in memory and in events only the id of the sealed text. `max` in UTF-16 units. */
export const text = (owner: Owner, max = 2000): TextField => ({ type: 'text', owner, max });
/** A civil day in Belgium, `YYYY-MM-DD`. */
export const day = (): Plain<'day'> => ({ type: 'day' });
/** Yes or no; starts as no. */
export const flag = (): Plain<'flag'> => ({ type: 'flag' });
/** An opaque id made by the commit. */
export const id = (): Plain<'id'> => ({ type: 'id' });
/** Whoever acted: a person's id, or `time`, `process`, `anonymous`. */
export const actor = (): Plain<'actor'> => ({ type: 'actor' });
/** A number that starts at 0 and is counted up. */
export const count = (): Plain<'count'> => ({ type: 'count' });
/** A SHA-256 in hexadecimal: of something that was put on paper. */
export const fingerprint = (): Plain<'fingerprint'> => ({ type: 'fingerprint' });
/** A whole number within bounds, both included. */
export const integer = (min: number, max: number): IntegerField => ({ type: 'integer', min, max });
/** The number of a sentence in a list of ours, from 1. In a list of groups, people are asked each sentence once. */
export const sentence = (says: SentenceList, many: number): IntegerField => ({
  type: 'integer',
  min: 1,
  max: many,
  says,
});
/** One of a few codes. */
export const choice = <const O extends readonly string[]>(
  ...options: O
): { readonly type: 'choice'; readonly options: O } => ({
  type: 'choice',
  options,
});
/**
 * A person known to the institution or to the support organisation, by id. Where it says which role they must hold here,
 * the commit refuses everybody else and a form offers nobody else.
 */
export const member = (holds?: Holding): MemberField => ({
  type: 'member',
  ...(holds === undefined ? {} : { holds }),
});
/** One element of a list in memory, by its id; the line's `among` says which may be chosen. */
export const pick = <const L extends string>(list: L): PickField<L> => ({ type: 'pick', list });
/**
 * What the wording rules find in the text beside it, as codes: filled in by the commit while that text is in clear,
 * never sent by anybody. `changes` may remember it; a later rule does not judge what was recorded before it.
 */
export const judged = (of: string): JudgedField => ({ type: 'judged', of });
/** Several of the same; starts empty. */
export const list = <const F extends Field>(
  of: F,
  max = 200,
  min = 0,
): { readonly type: 'list'; readonly of: F; readonly min: number; readonly max: number } => ({
  type: 'list',
  of,
  min,
  max,
});
/** Several fields that belong together; all are set. */
export const group = <const G extends Fields>(of: G): { readonly type: 'group'; readonly of: G } => ({
  type: 'group',
  of,
});
/** A field that may be left out: `null` then. */
export const maybe = <const F extends Field>(of: F): { readonly type: 'maybe'; readonly of: F } => ({
  type: 'maybe',
  of,
});

/** The TypeScript value of a field. Ids, days and sealed texts are strings. */
export type Value<F> = F extends { readonly type: 'choice'; readonly options: readonly (infer O)[] }
  ? O
  : F extends { readonly type: 'flag' }
    ? boolean
    : F extends { readonly type: 'integer' | 'count' }
      ? number
      : F extends { readonly type: 'maybe'; readonly of: infer G }
        ? Value<G> | null
        : F extends { readonly type: 'list'; readonly of: infer G }
          ? Value<G>[]
          : F extends { readonly type: 'judged' }
            ? WordingCode[]
            : F extends { readonly type: 'group'; readonly of: infer G }
              ? { -readonly [K in keyof G]: Value<G[K]> }
              : string;

/** The values of several fields. */
export type Values<F> = { -readonly [K in keyof F]: Value<F[K]> };

/** The fields that people fill in: what is judged is not among them. */
export const filledIn = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, field]) => field.type !== 'judged'));

/** What a process remembers: lists, counts, flags and what is judged start empty, everything else is `null` until set. */
export type Memory<M> = {
  -readonly [K in keyof M]: M[K] extends { readonly type: 'list' | 'count' | 'flag' | 'maybe' | 'judged' }
    ? Value<M[K]>
    : Value<M[K]> | null;
};

/** The names of the lists of groups in memory: what `pick` may name. */
export type ListNames<M> = {
  [K in keyof M]: M[K] extends { readonly type: 'list'; readonly of: { readonly type: 'group' } } ? K : never;
}[keyof M] &
  string;

/** One value of memory before anything was said. */
export const emptyValue = (field: Field): unknown => {
  if (field.type === 'list' || field.type === 'judged') return [];
  if (field.type === 'count') return 0;
  return field.type === 'flag' ? false : null;
};
