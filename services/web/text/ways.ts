import type { Field, Fields } from '#domain/fields.ts';
import { type PartShape, writtenBeside } from '#domain/parts.ts';
import type { ErasedLine } from '#domain/processes/process.ts';
import { wordsOf } from '#domain/words/words.ts';
import { kebab } from '#services/wire/names.ts';
import { pickedFrom } from '../forms/start-with.ts';
import type { Look } from '../process/look.ts';
import { pageWords } from '../words/page-words.ts';

/** A small link to a form, already about what it stands beside. */
export interface Way {
  readonly href: string;
  readonly text: string;
}

/** The address of a form that leads back to the text. */
export const formAddress = (
  { seen, id }: Look,
  command: string,
  chosen: { readonly [field: string]: string } = {},
): string =>
  `/${seen.kind}s/${id}/${kebab(command)}?${new URLSearchParams({ as: seen.role, then: 'text', ...chosen }).toString()}`;

export const doesWhat = ({ naming }: Look, command: string): string =>
  wordsOf(naming.kind, naming.language).commands[command]?.does ?? command;

const opened = ({ seen }: Look) => seen.actions.filter((one) => one.open);

/** Whether a role may give a command now. */
export const isOpen = (look: Look, command: string): boolean =>
  opened(look).some((one) => one.command === command);

/** What may be done with a part, or with something that is said about one. */
export const waysWith = (look: Look, element: string, left: readonly string[] = []): readonly Way[] =>
  opened(look)
    .filter(({ command }) => !left.includes(command))
    .flatMap(({ command, among = {} }) =>
      Object.entries(among)
        .filter(([, ids]) => ids.includes(element))
        .map(([field]) => ({
          href: formAddress(look, command, { [field]: element }),
          text: doesWhat(look, command),
        })),
    );

const isSame = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();

const choosesHeading = (field: Field, { headings }: PartShape): boolean =>
  field.type === 'choice' && isSame(field.options, headings);

/** By what a part is added under a heading: a command that picks none and asks for a heading. */
export function wayToAdd(look: Look, shape: PartShape, heading: string): Way | undefined {
  for (const { command, among } of opened(look)) {
    const fields = Object.entries(look.process.commands[command]?.fields ?? {});
    const [name] = fields.find(([, field]) => choosesHeading(field, shape)) ?? [];
    if (name !== undefined && among === undefined)
      return { href: formAddress(look, command, { [name]: heading }), text: doesWhat(look, command) };
  }
  return undefined;
}

/** Where the draft is filled from a template or a sheet, for whoever may do that now. */
export function wayToFill(look: Look): Way | null {
  const { seen, id, process, naming } = look;
  const found = opened(look).find(({ command }) => process.commands[command]?.fills !== undefined);
  if (!found) return null;
  return { href: `/${seen.kind}s/${id}/fill?as=${seen.role}`, text: pageWords(naming.language).filling.link };
}

/** The command that changes the text of a part, and the field by which it picks it. */
export function wayToReword(look: Look, shape: PartShape, part: string, which: number): string | null {
  for (const { command, among = {} } of opened(look)) {
    const { startsFrom, fields = {} } = look.process.commands[command] ?? {};
    const pick =
      startsFrom === undefined || pickedFrom(fields[startsFrom]) !== shape.parts ? undefined : startsFrom;
    const isJudged = Object.values(fields).some((field) => field.type === 'judged');
    if (pick !== undefined && isJudged && among[pick]?.includes(part))
      return formAddress(look, command, { [pick]: part, reword: String(which) });
  }
  return null;
}

/** A command by which one text is added about a part, written in place. */
export interface WrittenBeside {
  readonly command: string;
  readonly line: ErasedLine;
  readonly fields: Fields;
  readonly pick: string;
  readonly text: string;
  readonly max: number;
  /** The parts about which it may be written. */
  readonly among: readonly string[];
}

/** That command, where the role may give it. */
export function besideParts(look: Look): WrittenBeside | undefined {
  for (const { command, among = {} } of opened(look)) {
    const line = look.process.commands[command];
    const written = line && writtenBeside(look.process, line);
    if (line && written)
      return { command, line, fields: line.fields ?? {}, ...written, among: among[written.pick] ?? [] };
  }
  return undefined;
}
