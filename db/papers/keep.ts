import { dayOf } from '#domain/calendar.ts';
import type { Instant } from '#domain/calendar.ts';
import type { PaperName } from '#domain/paper/names.ts';
import type { Role } from '#domain/roles.ts';
import { enterUnlocked } from '../commit/place.ts';
import { timedId } from '../ids.ts';
import { keyOf } from '../owner-keys.ts';
import { sealBytes } from '../sealing.ts';
import { inTransaction } from '../store.ts';
import type { Ref, Store } from '../store.ts';

export const paperFormats = ['pdf', 'docx'] as const;

export type PaperFormat = (typeof paperFormats)[number];

/** One thing put on paper, in every format. */
export interface NewPaper {
  readonly name: PaperName;
  /** The element of memory that it shows. */
  readonly element: string;
  readonly number: number;
  readonly language: 'fr' | 'nl' | 'en';
  /** Whether this text counts; a translation does not. */
  readonly counts: boolean;
  /** SHA-256 of the canonical text, in hexadecimal. */
  readonly hash: string;
  readonly readers: readonly Role[];
  readonly files: { readonly [F in PaperFormat]: Uint8Array };
}

/** Keeps what was put on paper, sealed under the key of the institution. What is kept already stays as it is. */
export const keepPaper = (store: Store, ref: Ref, paper: NewPaper, at: Instant): Promise<void> =>
  inTransaction(store.db, async (tx) => {
    const home = await enterUnlocked(tx, ref);
    if (!home) return;
    const key = await keyOf(tx, store.keyRing, home.house);
    const { name, element: elementId, number, language, counts, hash, readers, files } = paper;
    const rows = paperFormats.map((format) => {
      const id = timedId(at);
      const bytes = Buffer.from(files[format]);
      return {
        id,
        processId: ref.id,
        houseId: home.house,
        name,
        elementId,
        format,
        language,
        number,
        counts,
        hash,
        readers: [...readers],
        madeOn: dayOf(at),
        size: bytes.length,
        keyVersion: key.version,
        sealed: sealBytes(key, 'paper', id, bytes),
      };
    });
    await tx
      .insertInto('paper')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
