import type { Process } from '#domain/processes/process.ts';
import { wordsOf } from '#domain/words/words.ts';
import { isStartedByPeople } from '#services/api/start-process.ts';
import { kebab } from '#services/wire/names.ts';
import type { Visitor } from '../visitor.ts';

/** A way to begin something. */
export interface Start {
  readonly href: string;
  readonly text: string;
}

/** The lines by which this visitor may start a process that founds an accompaniment. */
export function startsOf(process: Process, { roles, who, language }: Visitor): readonly Start[] {
  const held = roles.filter((one) => one.house === who.house && one.accompaniment === null);
  return Object.entries(process.commands)
    .filter(([, line]) => isStartedByPeople(line) && held.some(({ role }) => line.by.includes(role)))
    .map(([command]) => ({
      href: `/${process.kind}s/${kebab(command)}`,
      text: wordsOf(process.kind, language).commands[command]?.does ?? command,
    }));
}
