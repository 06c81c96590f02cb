import { isId } from '#domain/field-guards.ts';
import type { Fieldless } from '#domain/processes/process.ts';
import { positionOf } from '../commit/fold.ts';
import { enterUnlocked } from '../commit/place.ts';
import { stringsOf } from '../commit/walk-fields.ts';
import { openTexts, textIdsOf } from '../open-texts.ts';
import { namesOf } from '../queries/people.ts';
import { inTransaction } from '../store.ts';
import type { Ref, Store } from '../store.ts';

/** What a paper is made of: memory, its wordings, the names of whom it names. */
export interface PaperSource {
  readonly it: Fieldless;
  /** Of each text id; `null` once it was erased. */
  readonly wordings: ReadonlyMap<string, string | null>;
  /** Of each person that memory names; `null` once it was erased. */
  readonly names: ReadonlyMap<string, string | null>;
  /** The name of the institution. */
  readonly house: string;
}

/** Everything that a process remembers, in clear, to be put on paper; nothing when there is no such process. */
export const paperSource = (store: Store, ref: Ref): Promise<PaperSource | undefined> =>
  inTransaction(store.db, async (tx) => {
    const home = await enterUnlocked(tx, ref);
    if (!home) return undefined;
    const process = store.processOf(ref.kind);
    const row = await tx
      .selectFrom('process')
      .innerJoin('house', 'house.id', 'process.houseId')
      .select(['process.position', 'house.name'])
      .where('process.id', '=', ref.id)
      .executeTakeFirstOrThrow();
    const { it } = await positionOf(tx, process, ref.id, row.position);
    const memory: Fieldless = { ...it };
    const named = ['actor', 'member'] as const;
    const people = named.flatMap((type) => stringsOf(process.remembers, memory, type)).filter(isId);
    return {
      it: memory,
      wordings: await openTexts(tx, store.keyRing, textIdsOf(process.remembers, memory)),
      names: await namesOf(tx, store.keyRing, people),
      house: row.name,
    };
  });
