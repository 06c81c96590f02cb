import { isObject } from '#domain/field-guards.ts';
import type { Process } from '#domain/processes/process.ts';
import { isRole, type Role } from '#domain/roles.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { founds } from '#services/api/start-process.ts';
import type { Visitor } from '../visitor.ts';
import type { Look } from './look.ts';

/** A process as somebody sees it in one of their roles. */
export type Sight = Pick<Look, 'process' | 'id' | 'seen'>;

/** Who holds a role, by name. */
export type Holders = ReadonlyMap<Role, readonly string[]>;

/** What there is around a process: its institution, the people, and the other processes of the same accompaniment. */
export interface Around {
  readonly house: string | null;
  readonly holders: Holders;
  readonly others: readonly Sight[];
}

const ofAKindAtMost = 20;

/** Who holds which role, as far as this reader sees it: the seats that a founding process shows. */
function holdersIn({ process, seen }: Sight, names: Look['naming']['people']): Holders {
  const nothing = process.nothing();
  const shown = isObject(seen.view) ? seen.view : {};
  const it = Object.fromEntries(
    Object.entries(nothing.it).map(([name, empty]) => [name, shown[name] ?? empty]),
  );
  const holders = new Map<Role, readonly string[]>();
  for (const { who, role } of process.seats({ ...nothing, state: seen.state, it }) ?? []) {
    const name = names.get(who);
    const known = holders.get(role) ?? [];
    if (name !== undefined && !known.includes(name)) holders.set(role, [...known, name]);
  }
  return holders;
}

async function sightsOf(deps: ApiDeps, { who }: Visitor, process: Process, look: Look): Promise<Sight[]> {
  const { kind } = process;
  const { accompaniment } = look.seen;
  const rows = await deps.books.list(who, { kind, accompaniment, limit: ofAKindAtMost });
  const sights = await Promise.all(
    rows
      .filter((row) => row.id !== look.id && isRole(row.role))
      .map(async ({ id, role }) => ({ id, seen: await deps.books.seen(who, { kind, id }, role) })),
  );
  return sights.flatMap(({ id, seen }) => (seen ? [{ process, id, seen }] : []));
}

/** Looks around a process. */
export async function lookAround(deps: ApiDeps, visitor: Visitor, look: Look): Promise<Around> {
  const { process, id, naming } = look;
  const [house, ...several] = await Promise.all([
    deps.books.houseNameOf(visitor.who, { kind: process.kind, id }),
    ...deps.catalogue.map((one) => sightsOf(deps, visitor, one, look)),
  ]);
  const others = several.flat();
  const founding = [look, ...others].find((one) => founds(one.process));
  return {
    house: house ?? null,
    holders: founding ? holdersIn(founding, naming.people) : new Map(),
    others,
  };
}
