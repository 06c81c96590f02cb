import { dayOf } from '#domain/calendar.ts';
import type { Instant } from '#domain/calendar.ts';
import { clausesAsText } from '#domain/description-templates.ts';
import type { Template, TemplateClause } from '#domain/description-templates.ts';
import { setContext } from './context.ts';
import { isTwin } from './failures.ts';
import { timedId } from './ids.ts';
import { keyedHash } from './key-ring.ts';
import type { KeyRing } from './key-ring.ts';
import { keyOf } from './owner-keys.ts';
import { nameTable, openedVersion, versionId, versionTable } from './queries/templates.ts';
import { seal } from './sealing.ts';
import { inTransaction } from './store.ts';
import type { Store, Tx } from './store.ts';

/** Where a version went. */
export interface VersionMade {
  readonly id: string;
  readonly version: number;
}

interface Version {
  readonly house: string;
  readonly id: string;
  readonly number: number;
  readonly clauses: readonly TemplateClause[];
}

/** The blind index of a name: the same name is found again, however it is spelled in capitals, and none is read. */
const nameIndexOf = (ring: KeyRing, name: string): string =>
  keyedHash(ring, 'template-name', name.normalize('NFC').trim().toLowerCase());

async function writeVersion(tx: Tx, ring: KeyRing, made: Version, at: Instant): Promise<VersionMade> {
  const { house: houseId, id: templateId, number, clauses } = made;
  const key = await keyOf(tx, ring, houseId);
  const sealed = seal(key, versionTable, versionId(templateId, number), clausesAsText(clauses));
  const row = { templateId, number, houseId, madeOn: dayOf(at), clauses: clauses.length, sealed };
  await tx
    .insertInto('descriptionTemplateVersion')
    .values({ ...row, ownerVersion: key.version })
    .execute();
  return { id: templateId, version: number };
}

async function writeFirst(tx: Tx, ring: KeyRing, house: string, template: Template, at: Instant) {
  const id = timedId(at);
  const key = await keyOf(tx, ring, house);
  await tx
    .insertInto('descriptionTemplate')
    .values({
      id,
      houseId: house,
      language: template.language,
      ownerVersion: key.version,
      name: seal(key, nameTable, id, template.name),
      nameIndex: nameIndexOf(ring, template.name),
      withdrawnAt: null,
    })
    .execute();
  return writeVersion(tx, ring, { house, id, number: 1, clauses: template.clauses }, at);
}

/**
 * Makes a template of a support organisation, with its first version. The caller has judged its clauses.
 * @returns nothing when the organisation offers one by that name in that language already
 */
export async function makeTemplate(
  store: Store,
  house: string,
  template: Template,
  at: Instant,
): Promise<VersionMade | undefined> {
  try {
    return await inTransaction(store.db, async (tx) => {
      await setContext(tx, { house });
      return writeFirst(tx, store.keyRing, house, template, at);
    });
  } catch (error) {
    if (isTwin(error)) return undefined;
    throw error;
  }
}

const newestNumber = async (tx: Tx, id: string): Promise<number> => {
  const newest = await tx
    .selectFrom('descriptionTemplateVersion')
    .select((select) => select.fn.max('number').as('number'))
    .where('templateId', '=', id)
    .executeTakeFirst();
  return newest?.number ?? 0;
};

/** Locks a template of the house of this transaction, so that versions come one after the other. */
const locked = (tx: Tx, id: string) =>
  tx
    .selectFrom('descriptionTemplate')
    .select('withdrawnAt')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

/** What became of a next version. */
export type Next = VersionMade | 'unknown' | 'withdrawn' | 'stale';

/** Writes the version after one that the writer has seen. What was copied before stays as it is: nothing links to it. */
export const addTemplateVersion = (
  store: Store,
  house: string,
  next: { readonly id: string; readonly after: number; readonly clauses: readonly TemplateClause[] },
  at: Instant,
): Promise<Next> =>
  inTransaction(store.db, async (tx) => {
    await setContext(tx, { house });
    const { id, after, clauses } = next;
    const template = await locked(tx, id);
    if (!template) return 'unknown';
    if (template.withdrawnAt !== null) return 'withdrawn';
    if ((await newestNumber(tx, id)) !== after) return 'stale';
    return writeVersion(tx, store.keyRing, { house, id, number: after + 1, clauses }, at);
  });

/** Offers a template no longer; its organisation still reads it. Gives whether there is one. */
export const withdrawTemplate = (store: Store, house: string, id: string, at: Instant): Promise<boolean> =>
  inTransaction(store.db, async (tx) => {
    await setContext(tx, { house });
    const template = await locked(tx, id);
    if (template?.withdrawnAt === null)
      await tx.updateTable('descriptionTemplate').set({ withdrawnAt: at }).where('id', '=', id).execute();
    return template !== undefined;
  });

/** What became of a template that was brought from a file. */
export type Entered = VersionMade & { readonly outcome: 'made' | 'changed' | 'same' };

/** Enters a template: a new one, or the next version of the one by its name when it says something else. */
export const enterTemplate = (
  store: Store,
  house: string,
  template: Template,
  at: Instant,
): Promise<Entered> =>
  inTransaction(store.db, async (tx) => {
    await setContext(tx, { house });
    const { keyRing } = store;
    const known = await tx
      .selectFrom('descriptionTemplate')
      .select('id')
      .where('houseId', '=', house)
      .where('language', '=', template.language)
      .where('nameIndex', '=', nameIndexOf(keyRing, template.name))
      .where('withdrawnAt', 'is', null)
      .forUpdate()
      .executeTakeFirst();
    if (!known) return { outcome: 'made', ...(await writeFirst(tx, keyRing, house, template, at)) };
    const newest = await openedVersion(tx, keyRing, known.id);
    const version = newest?.version ?? 0;
    if (newest && clausesAsText(newest.clauses) === clausesAsText(template.clauses))
      return { outcome: 'same', id: known.id, version };
    const next = { house, id: known.id, number: version + 1, clauses: template.clauses };
    return { outcome: 'changed', ...(await writeVersion(tx, keyRing, next, at)) };
  });
