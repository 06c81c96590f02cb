import { sql } from 'kysely';
import type { Day } from '#domain/calendar.ts';
import { clausesInText } from '#domain/description-templates.ts';
import type { TemplateClause, TemplateLanguage } from '#domain/description-templates.ts';
import type { KeyRing } from '../key-ring.ts';
import { open, unwrap } from '../sealing.ts';
import type { Tx } from '../store.ts';
import { rolesInHouse } from './standing.ts';

/** Where the name of a template and the clauses of a version are sealed. */
export const nameTable = 'description_template.name';
export const versionTable = 'description_template_version';
export const versionId = (template: string, number: number): string => `${template}|${number}`;

/** A template as it is offered: its newest version, without the clauses. */
export interface Offered {
  readonly id: string;
  readonly name: string;
  readonly language: TemplateLanguage;
  readonly version: number;
  readonly on: Day;
  /** How many clauses it has. */
  readonly clauses: number;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly withdrawn: boolean;
}

const offeredAtMost = 1000;

/** A function of the owner: the reading role sees no house but its own. */
const openLibraries = sql<{ houseId: string; houseName: string }>`open_libraries()`.as<'library'>(
  sql.ref('library'),
);

/** The newest version of each template that the role of this transaction may read. */
const newest = (tx: Tx) =>
  tx
    .selectFrom('descriptionTemplate as template')
    .innerJoin('descriptionTemplateVersion as version', 'version.templateId', 'template.id')
    .innerJoin(openLibraries, 'library.houseId', 'template.houseId')
    .innerJoin('ownerKey as key', (join) =>
      join.onRef('key.ownerId', '=', 'template.houseId').onRef('key.version', '=', 'template.ownerVersion'),
    )
    .distinctOn('template.id')
    .select(['template.id', 'template.name', 'template.language', 'template.withdrawnAt'])
    .select(['version.number', 'version.madeOn', 'version.clauses', 'library.houseName'])
    .select(['key.ownerId', 'key.version', 'key.ringKey', 'key.wrapped'])
    .orderBy('template.id')
    .orderBy('version.number', 'desc');

type NewestRow = Awaited<ReturnType<ReturnType<typeof newest>['execute']>>[number];

/** Nothing when the key was destroyed: a template without a name is no longer one. */
function offeredIn(ring: KeyRing, row: NewestRow): Offered | undefined {
  const key = unwrap(ring, row);
  if (!key) return undefined;
  const place = { table: nameTable, id: row.id, owner: row.ownerId, version: row.version };
  return {
    id: row.id,
    name: open(key, place, row.name),
    language: row.language,
    version: row.number,
    on: row.madeOn,
    clauses: row.clauses,
    organisation: { id: row.ownerId, name: row.houseName },
    withdrawn: row.withdrawnAt !== null,
  };
}

/** Which templates are asked for: those that are offered, or the actor's own that were withdrawn. */
export interface TemplateWish {
  readonly language?: TemplateLanguage;
  readonly withdrawn: boolean;
}

/** The templates that are open to the actor, by name. */
export async function templatesFor(tx: Tx, ring: KeyRing, wish: TemplateWish): Promise<readonly Offered[]> {
  const { language, withdrawn } = wish;
  const rows = await newest(tx)
    .where('template.withdrawnAt', withdrawn ? 'is not' : 'is', null)
    .$if(language !== undefined, (query) => query.where('template.language', '=', language ?? 'fr'))
    .limit(offeredAtMost)
    .execute();
  return rows
    .flatMap((row) => offeredIn(ring, row) ?? [])
    .toSorted((one, other) => one.name.localeCompare(other.name) || one.id.localeCompare(other.id));
}

/** One version of a template, the newest unless another is named. Nothing when it is not to be seen or its key is gone. */
export async function openedVersion(
  tx: Tx,
  ring: KeyRing,
  id: string,
  number?: number,
): Promise<
  { readonly version: number; readonly on: Day; readonly clauses: readonly TemplateClause[] } | undefined
> {
  const row = await tx
    .selectFrom('descriptionTemplateVersion as version')
    .innerJoin('ownerKey as key', (join) =>
      join.onRef('key.ownerId', '=', 'version.houseId').onRef('key.version', '=', 'version.ownerVersion'),
    )
    .select(['version.number', 'version.madeOn', 'version.sealed'])
    .select(['key.ownerId', 'key.version', 'key.ringKey', 'key.wrapped'])
    .where('version.templateId', '=', id)
    .$if(number !== undefined, (query) => query.where('version.number', '=', number ?? 0))
    .orderBy('version.number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const key = row && unwrap(ring, row);
  if (!key) return undefined;
  const place = {
    table: versionTable,
    id: versionId(id, row.number),
    owner: row.ownerId,
    version: row.version,
  };
  return { version: row.number, on: row.madeOn, clauses: clausesInText(open(key, place, row.sealed)) };
}

/** A template with the clauses of one of its versions. */
export type ReadTemplate = Omit<Offered, 'clauses'> & {
  readonly newest: number;
  readonly clauses: readonly TemplateClause[];
};

/** A template as the actor may read it; nothing when it, or this version of it, does not exist for them. */
export async function templateFor(
  tx: Tx,
  ring: KeyRing,
  id: string,
  number?: number,
): Promise<ReadTemplate | undefined> {
  const row = await newest(tx).where('template.id', '=', id).executeTakeFirst();
  const offered = row && offeredIn(ring, row);
  const read = offered && (await openedVersion(tx, ring, id, number));
  return read && { ...offered, ...read, newest: offered.version };
}

/** Whether the actor keeps the library of their house: a support organisation in the whole of which they hold a role. */
export async function keepsLibrary(tx: Tx, house: string, today: Day): Promise<boolean> {
  const own = await tx.selectFrom('house').select('kind').where('id', '=', house).executeTakeFirst();
  return own?.kind === 'support' && (await rolesInHouse(tx, house, today)).length > 0;
}
