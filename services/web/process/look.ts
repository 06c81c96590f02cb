import { isObject } from '#domain/field-guards.ts';
import type { Field } from '#domain/fields.ts';
import type { Fieldless, Process } from '#domain/processes/process.ts';
import type { Acting, Role } from '#domain/roles.ts';
import { chooseRole } from '#services/api/choose-role.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { problem } from '#services/api/problems/problem.ts';
import type { Visitor } from '../visitor.ts';
import { elementsIn, fieldsOfView } from './elements.ts';
import type { Naming } from './shown.ts';

/** A process as a visitor looks at it, in one of their roles, with everything that puts it into words. */
export interface Look {
  readonly process: Process;
  readonly id: string;
  readonly held: readonly Role[];
  readonly seen: NonNullable<Awaited<ReturnType<ApiDeps['books']['seen']>>>;
  readonly view: Fieldless;
  readonly fields: readonly (readonly [string, Field])[];
  readonly naming: Naming;
  readonly people: Awaited<ReturnType<ApiDeps['books']['people']>>;
  /** Who holds the roles that the fields of a form ask for; read for that form alone. */
  readonly holders?: Awaited<ReturnType<ApiDeps['desk']['holdersOn']>>;
}

interface Wish {
  readonly process: Process;
  readonly id: string;
  readonly as: Role | undefined;
  /** Who may do what is looked for; of several roles the first that may is taken. */
  readonly may: readonly Acting[];
}

/** Looks at a process. @throws notFound when it does not exist for the visitor, roleNotHeld for another's role */
export async function lookAt(deps: ApiDeps, { who, language }: Visitor, wish: Wish): Promise<Look> {
  const { process, id, as, may } = wish;
  const name = { kind: process.kind, id };
  const held = await deps.books.rolesOn(who, name);
  const role = chooseRole(held, as, may);
  const [seen, people] = await Promise.all([deps.books.seen(who, name, role), deps.books.people(who)]);
  if (!seen) throw problem('notFound');
  const view = isObject(seen.view) ? seen.view : {};
  const fields = fieldsOfView(process, process.sees[role] ?? []);
  const names = new Map(people.flatMap((one) => (one.name === null ? [] : [[one.id, one.name] as const])));
  const naming = { kind: process.kind, language, people: names };
  const elements = elementsIn(fields, view, naming);
  return { process, id, held, seen, view, fields, naming: { ...naming, elements }, people };
}
