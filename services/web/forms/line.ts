import type { ErasedLine, Process } from '#domain/processes/process.ts';
import { isDoneByPeople } from '#services/api/routes/command.ts';
import { isStartedByPeople } from '#services/api/start-process.ts';

/** A line of the table of a process, by the name of its command. */
export interface Line extends ErasedLine {
  readonly process: Process;
  readonly command: string;
}

const linesOf = (process: Process): readonly Line[] =>
  Object.entries(process.commands).map(([command, line]) => ({ ...line, process, command }));

/** What people do to a process that exists. What only a one-time link opens is done where that link leads. */
export const linesDone = (process: Process): readonly Line[] =>
  linesOf(process).filter((line) => isDoneByPeople(line) && !line.byLinkOnly);

/** What people start a process by. */
export const linesStarting = (process: Process): readonly Line[] =>
  linesOf(process).filter(isStartedByPeople);
