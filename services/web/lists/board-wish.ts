import type { Process } from '#domain/processes/process.ts';
import { isAside } from '#domain/processes/steps.ts';

/** What a board has to know of a kind: the states that end it, and those beside its road. */
export const boardWishOf = (process: Process) => ({
  kind: process.kind,
  ends: process.ends,
  beside: process.states.filter((one) => isAside(process, one)),
});
