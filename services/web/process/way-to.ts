import { writtenBeside } from '#domain/parts.ts';
import type { Process } from '#domain/processes/process.ts';
import type { Role } from '#domain/roles.ts';
import { type Language, wordsOf } from '#domain/words/words.ts';
import { kebab } from '#services/wire/names.ts';
import { pageWords } from '../words/page-words.ts';

/** A link to where a command is given. */
export interface Way {
  readonly href: string;
  readonly text: string;
  /** The command whose form stands there; nothing where it is given under a text that is read first. */
  readonly command: string | null;
}

interface Where {
  readonly id: string;
  readonly as: Role;
  readonly language: Language;
}

/** Where a turn is taken by a command: what is said about a text is written under the text itself, which is read first. */
export function wayTo(process: Process, command: string, { id, as, language }: Where): Way {
  const page = `/${process.kind}s/${id}`;
  const does = wordsOf(process.kind, language).commands[command]?.does ?? command;
  const line = process.commands[command];
  return line && writtenBeside(process, line)
    ? {
        command: null,
        href: `${page}/text?as=${as}`,
        text: pageWords(language).text.readAnd(does.toLocaleLowerCase(language)),
      }
    : { command, href: `${page}/${kebab(command)}?as=${as}`, text: does };
}
