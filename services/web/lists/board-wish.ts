import type { Process } from '#domain/processes/process.ts';
import { isAside } from '#domain/processes/steps.ts';
import { founds } from '#services/api/start-process.ts';

/** What a board has to know of a kind: the states that end it, those beside its road, whether it founds an accompaniment. */
export const boardWishOf = (process: Process) => ({
  kind: process.kind,
  ends: process.ends,
  wholly: founds(process),
  beside: process.states.filter((one) => isAside(process, one)),
});
