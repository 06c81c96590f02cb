import { randomUUID } from 'node:crypto';
import type { Part } from '#domain/parts.ts';
import type { Look } from '../process/look.ts';
import { spaced } from '../spaces.ts';
import { one, type Typed } from '../forms/typed.ts';
import type { Wrong } from '../forms/wrong.ts';
import { pageWords } from '../words/page-words.ts';
import { doesWhat, formAddress, type WrittenBeside } from './ways.ts';

/** A field under a part, in the one form of the page. */
export interface WrittenHere {
  readonly form: string;
  readonly label: string;
  readonly isOpen: boolean;
  readonly textarea: { readonly [parameter: string]: unknown };
}

/** The one form to which all these fields belong: whatever is sent, nothing written elsewhere on the page is lost. */
export interface WritingForm {
  readonly id: string;
  readonly action: string;
  readonly key: string;
  readonly overall: { readonly href: string; readonly text: string };
}

/** What came with the form, and what is said of it. */
export interface Writing {
  readonly typed: Typed;
  readonly wrong: Wrong;
  readonly refused: string | null;
}

export const nothingWritten: Writing = { typed: new Map(), wrong: new Map(), refused: null };

const formId = 'written-here';

/** The name of the field under a part. */
const fieldFor = (part: string): string => `about.${part}`;

/** The fields under parts in which something was written. */
export const writtenIn = (typed: Typed): readonly string[] =>
  [...typed.keys()].filter((name) => name.startsWith(fieldFor('')) && one(typed, name).trim() !== '');

/** The part that a field stands under. */
export const partOf = (name: string): string => name.slice(fieldFor('').length);

/** The id of the control of a field. */
export const controlId = (name: string): string => name.replace('.', '-');

/** The field under a part; nothing under one about which this role is not asked. */
export const writingUnder =
  (look: Look, beside: WrittenBeside | undefined, { typed, wrong }: Writing) =>
  (part: Part): WrittenHere | null => {
    if (!beside?.among.includes(part.id)) return null;
    const { form } = pageWords(look.naming.language);
    const name = fieldFor(part.id);
    const value = one(typed, name);
    const text = wrong.get(name);
    return {
      form: formId,
      label: doesWhat(look, beside.command),
      isOpen: value !== '' || text !== undefined,
      textarea: {
        id: controlId(name),
        name,
        label: { text: doesWhat(look, beside.command), classes: 'govuk-label--s' },
        hint: { text: spaced(form.atMost(beside.max), look.naming.language) },
        value,
        rows: 4,
        attributes: { form: formId },
        ...(text === undefined ? {} : { errorMessage: { text, visuallyHiddenText: form.errorPrefix } }),
      },
    };
  };

/** The form around them, nowhere on the page and everywhere. */
export function writingForm(look: Look, beside: WrittenBeside | undefined): WritingForm | null {
  if (!beside) return null;
  return {
    id: formId,
    action: `/${look.seen.kind}s/${look.id}/text?as=${look.seen.role}&sent=1`,
    key: `page-${randomUUID()}`,
    overall: { href: formAddress(look, beside.command), text: pageWords(look.naming.language).text.overall },
  };
}

/** Why something was not taken, and what was written where there is no field for it any more. */
export interface NotTaken {
  readonly title: string;
  readonly why: string;
  readonly kept: string;
  readonly leftOver: readonly string[];
}

/** What is said at the top when something was refused. */
export function notTaken(
  look: Look,
  beside: WrittenBeside | undefined,
  { typed, refused }: Writing,
): NotTaken | null {
  if (refused === null) return null;
  const { form, text } = pageWords(look.naming.language);
  const isShown = (name: string): boolean => beside?.among.some((part) => fieldFor(part) === name) ?? false;
  return {
    title: spaced(form.notYet, look.naming.language),
    why: refused,
    kept: spaced(text.kept, look.naming.language),
    leftOver: writtenIn(typed).flatMap((name) => (isShown(name) ? [] : [one(typed, name)])),
  };
}
