import type { ReadTemplate } from '#db/queries/templates.ts';
import type { SignedIn } from './books.ts';
import type { ApiDeps } from './deps.ts';
import { problem } from './problems/problem.ts';

/** Whoever keeps the library of their organisation. @throws roleNotHeld for everybody else */
export async function asKeeper(deps: ApiDeps, who: SignedIn): Promise<SignedIn> {
  if (!(await deps.books.keepsLibrary(who))) throw problem('roleNotHeld');
  return who;
}

/**
 * A template of the keeper's own.
 * @throws notFound where it is not shown to them, roleNotHeld where they only read it
 */
export async function keptTemplate(deps: ApiDeps, who: SignedIn, id: string): Promise<ReadTemplate> {
  const template = await deps.books.template(who, id);
  if (!template) throw problem('notFound');
  if (template.organisation.id !== who.house) throw problem('roleNotHeld');
  await asKeeper(deps, who);
  return template;
}
