import { randomUUID } from 'node:crypto';
import type { Field } from '#domain/fields.ts';
import type { Process } from '#domain/processes/process.ts';
import { type Language, wordsOf } from '#domain/words/words.ts';
import { kebab } from '#services/wire/names.ts';
import { type Line, linesDone } from '../forms/line.ts';
import { one, type Typed } from '../forms/typed.ts';
import { pageWords } from '../words/page-words.ts';

/** A contact that is noted in one line, in the row: the day is today. */
export interface ContactNote {
  readonly process: string;
  /** Whose row it is, for those who hear only the word "note". */
  readonly house: string;
  readonly key: string;
  readonly isOpen: boolean;
  readonly wrong: string | null;
  readonly options: readonly { readonly value: string; readonly text: string; readonly isChosen: boolean }[];
  readonly text: string;
  readonly inFull: string;
}

/** The fields of a note in one line: a day, how it was, a few words. */
export interface NoteFields {
  readonly line: Line;
  readonly day: string;
  readonly how: string;
  readonly options: readonly string[];
  readonly text: string;
  readonly max: number;
}

const inner = (field: Field): Field => (field.type === 'maybe' ? field.of : field);

/** Whether a contact of this kind fits into one line: a day, a choice and a text that may be left out; nothing else. */
export function noteFieldsOf(process: Process): NoteFields | undefined {
  const line = linesDone(process).find((each) => each.command === process.contact?.noted);
  const fields = Object.entries(line?.fields ?? {});
  const named = (type: Field['type']) => fields.filter(([, field]) => inner(field).type === type);
  const [[day] = [], [how, choice] = [], [text, written] = []] = [
    named('day')[0],
    named('choice')[0],
    named('text')[0],
  ];
  if (!line || fields.length !== 3 || day === undefined || how === undefined || text === undefined)
    return undefined;
  const chosen = inner(choice ?? { type: 'flag' });
  const said = inner(written ?? { type: 'flag' });
  if (chosen.type !== 'choice' || said.type !== 'text') return undefined;
  return { line, day, how, options: chosen.options, text, max: said.max };
}

/** What was typed in a row, and why it was not kept. */
export interface NoteTyped {
  readonly id: string;
  readonly typed: Typed;
  readonly wrong: string;
}

/** The form in a row, as it stands or as it was typed. */
export function contactNoteOf(
  { line, how, options }: NoteFields,
  { id, house }: { readonly id: string; readonly house: string | null },
  back: NoteTyped | undefined,
  language: Language,
): ContactNote {
  const { process, command } = line;
  const mine = back?.id === id ? back : undefined;
  const words = wordsOf(process.kind, language).options[how] ?? {};
  return {
    process: id,
    house: house ?? pageWords(language).board.noHouse,
    key: (mine && one(mine.typed, 'key')) || randomUUID(),
    isOpen: mine !== undefined,
    wrong: mine?.wrong ?? null,
    options: options.map((value) => ({
      value,
      text: words[value] ?? value,
      isChosen: mine !== undefined && one(mine.typed, 'how') === value,
    })),
    text: mine ? one(mine.typed, 'line') : '',
    inFull: `/${process.kind}s/${id}/${kebab(command)}`,
  };
}

/** What is wrong with a note as it was typed; nothing when it can be kept. */
export function wrongNote(
  { options, max }: NoteFields,
  typed: Typed,
  language: Language,
): string | undefined {
  const { board } = pageWords(language);
  if (!options.includes(one(typed, 'how'))) return board.noteMissing;
  return one(typed, 'line').length > max ? board.noteTooLong(max) : undefined;
}
