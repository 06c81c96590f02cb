import { isObject } from '#domain/field-guards.ts';
import type { Kind } from '#domain/kinds.ts';
import type { Role } from '#domain/roles.ts';
import { pathOf } from '#services/wire/names.ts';
import type { Client, Reply } from './client.ts';
import { dayAsWritten } from './days.ts';
import { ScenarioFault } from './fault.ts';
import type { Scenario, Who } from './format.ts';
import { notKnown } from './nearest.ts';
import type { Run } from './remembered-run.ts';
import { tokenOf, type Tokens } from './tokens.ts';

/** Everything a step may use. */
export interface Scene {
  readonly scenario: Scenario;
  readonly client: Client;
  readonly tokens: Tokens;
  /** Ids of the cast by first name. */
  readonly people: ReadonlyMap<string, string>;
  readonly run: Run;
  readonly save: () => Promise<void>;
  readonly say: (line: string) => void;
  readonly pause: (ms: number) => Promise<void>;
}

/** How somebody of the cast signs in. */
export const bearer = (scene: Pick<Scene, 'tokens'>, name: string): string =>
  `Bearer ${tokenOf(scene.tokens, name)}`;

/** The id of somebody of the cast, or why there is none. */
export const memberOf = ({ people, scenario }: Scene, name: string): string | { readonly says: string } =>
  people.get(name) ?? { says: notKnown('person', name, scenario.cast) };

/** A day as written, counted from the day the run began. */
export const dayIn = ({ run }: Scene, written: string): string | undefined =>
  dayAsWritten(written, run.today);

/** Asks who everybody of the cast is. @throws ScenarioFault when a token is not accepted */
export async function peopleOf(
  scene: Pick<Scene, 'scenario' | 'client' | 'tokens'>,
): Promise<ReadonlyMap<string, string>> {
  const people = new Map<string, string>();
  for (const name of scene.scenario.cast) {
    const { status, body } = await scene.client({
      method: 'GET',
      path: '/v1/me',
      authorization: bearer(scene, name),
    });
    if (status !== 200 || typeof body['person'] !== 'string') {
      throw new ScenarioFault(
        `The token of ${name} is not accepted (${status}): are the tokens those of this Passerelle?`,
      );
    }
    people.set(name, body['person']);
  }
  return people;
}

async function born(
  scene: Scene,
  kind: Kind,
  who: { readonly name: string; readonly role: Role },
): Promise<string | undefined> {
  const { accompaniment } = scene.run.ids;
  if (accompaniment === undefined)
    throw new ScenarioFault(`No ${kind} yet: nobody has launched an accompaniment in this scenario.`);
  const path = `${pathOf(kind)}?accompaniment=${accompaniment}&as=${who.role}`;
  const { body } = await scene.client({ method: 'GET', path, authorization: bearer(scene, who.name) });
  const items: readonly unknown[] = Array.isArray(body['items']) ? body['items'] : [];
  const id = items.filter(isObject)[0]?.['id'];
  return typeof id === 'string' ? id.slice(id.indexOf('/') + 1) : undefined;
}

/** The uuid of the process of a kind in this scenario; one that another process starts is waited for. */
export async function idOf(scene: Scene, kind: Kind, who: Who, within: number): Promise<string> {
  const known = scene.run.ids[kind];
  if (known !== undefined) return known;
  if (who === 'link') throw new ScenarioFault(`No ${kind} yet: let somebody of the cast look at it first.`);
  for (let left = within * 5; left > 0; left -= 1) {
    const id = await born(scene, kind, who);
    if (id !== undefined) {
      scene.run.ids[kind] = id;
      return id;
    }
    await scene.pause(200);
  }
  throw new ScenarioFault(`${who.name} (${who.role}) sees no ${kind} after ${within} s.`);
}

/** One process as somebody sees it. */
export const lookAt = (
  scene: Scene,
  kind: Kind,
  id: string,
  who: { readonly name: string; readonly role: Role },
): Promise<Reply> =>
  scene.client({
    method: 'GET',
    path: `${pathOf(kind)}/${id}?as=${who.role}`,
    authorization: bearer(scene, who.name),
  });
