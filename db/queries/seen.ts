import { isRole } from '#domain/roles.ts';
import type { Role } from '#domain/roles.ts';
import type { Action, Turn } from '#domain/processes/process.ts';
import { isObject } from '#domain/field-guards.ts';
import { fieldsSeen } from '../commit/seen.ts';
import { toJson } from '../json.ts';
import type { Json } from '../json.ts';
import { openTexts, worded } from '../open-texts.ts';
import type { Ref, Store, Tx } from '../store.ts';

const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** The stored actions of a view, as they were written. */
function actionsOf(stored: readonly Json[]): readonly Action[] {
  return stored.flatMap((one) => {
    if (!isObject(one) || typeof one['command'] !== 'string') return [];
    const { command, open, reason, reasons, among } = one;
    const chosen = isObject(among)
      ? Object.entries(among).map(([name, ids]) => [name, textsIn(ids)] as const)
      : undefined;
    return [
      {
        command,
        open: open === true,
        ...(typeof reason === 'string' ? { reason } : {}),
        ...(Array.isArray(reasons) ? { reasons: textsIn(reasons) } : {}),
        ...(chosen ? { among: Object.fromEntries(chosen) } : {}),
      },
    ];
  });
}

/** The stored turns of a view, as they were written. */
export const turnsOf = (stored: readonly Json[]): readonly Turn[] =>
  stored.flatMap((one) => {
    if (!isObject(one)) return [];
    const { what, due, at, whose } = one;
    if (typeof what !== 'string' || typeof due !== 'string' || typeof at !== 'string') return [];
    return [{ what, due, at, whose: textsIn(whose).filter(isRole) }];
  });

/** A process as one of the actor's roles sees it, wordings in clear; nothing when that role is not theirs. */
export async function seenAs(
  tx: Tx,
  { keyRing, processOf }: Pick<Store, 'keyRing' | 'processOf'>,
  process: Ref,
  role: Role,
) {
  const row = await tx
    .selectFrom('view')
    .select(['state', 'etag', 'view', 'actions', 'deadlines', 'textIds', 'accompanimentId'])
    .where('processId', '=', process.id)
    .where('kind', '=', process.kind)
    .where('role', '=', role)
    .executeTakeFirst();
  if (!row) return undefined;
  const wordings = await openTexts(tx, keyRing, row.textIds);
  return {
    id: `${process.kind}/${process.id}`,
    kind: process.kind,
    role,
    accompaniment: row.accompanimentId,
    state: row.state,
    etag: row.etag,
    view: toJson(worded(fieldsSeen(processOf(process.kind)), row.view, wordings)),
    actions: actionsOf(row.actions),
    deadlines: turnsOf(row.deadlines),
  };
}
