import type { Kind } from '#domain/kinds.ts';

/** `agreeSessions` → `agree-sessions`: how a command is called in an address. */
export const kebab = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** `notYours` → `NOT_YOURS`: how a reason is called in an answer. */
export const screaming = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** `team-preparation` → `TeamPreparation`: how a kind is called in the description of the API. */
export const pascal = (name: string): string =>
  name.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Where the processes of a kind live: `/v1/team-preparations`. */
export const pathOf = (kind: Kind): string => `/v1/${kind}s`;

/** The id of a process outside the database: `team-preparation/0199…`. */
export const processId = (process: { readonly kind: Kind; readonly id: string }): string =>
  `${process.kind}/${process.id}`;
