import { kinds, type Kind } from '#domain/kinds.ts';
import { commonReasons } from '#domain/processes/process.ts';
import { catalogue, processOf } from '#domain/processes/catalogue.ts';
import { problemTypes } from '#services/api/problems/problem-types.ts';
import { screaming } from '#services/wire/names.ts';

/** `start preparation`, `start-preparation` and `startPreparation` are one word. */
export const camel = (words: string): string =>
  words.trim().replaceAll(/[\s-]+([a-zA-Z])/g, (_, letter: string) => letter.toUpperCase());

/** `planMissing` and `PLAN_MISSING` are one code. */
export const codeOf = (word: string): string => (/^[A-Z0-9_]+$/.test(word) ? word : screaming(camel(word)));

/** The kinds of process whose table has a command. */
export const kindsWith = (command: string): readonly Kind[] =>
  kinds.filter((kind) => Object.hasOwn(processOf(kind).commands, command));

/** Every command of every process. */
export const allCommands = (): readonly string[] =>
  Object.values(catalogue).flatMap((process) => Object.keys(process.commands));

/** Every code with which something can be refused. */
export const allCodes = (): readonly string[] => [
  ...new Set(
    [
      ...Object.values(catalogue).flatMap((process) => [...process.reasons]),
      ...commonReasons,
      ...Object.keys(problemTypes),
    ].map(screaming),
  ),
];
