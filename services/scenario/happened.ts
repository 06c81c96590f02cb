import { isObject } from '#domain/field-guards.ts';
import type { Kind } from '#domain/kinds.ts';
import { kebab, pathOf } from '#services/wire/names.ts';
import type { ActedStep } from './format.ts';
import { bearer, type Scene } from './scene.ts';

const pageSize = 50;

/** The events that a look expects and that are not in the list of what happened to a process. */
export async function eventsMissing(
  scene: Scene,
  { who, expected }: ActedStep,
  kind: Kind,
  id: string,
): Promise<readonly string[]> {
  const wanted = (expected.happened ?? []).map(kebab);
  if (wanted.length === 0 || who === 'link') return [];
  const happened = new Set<unknown>();
  let next: unknown = '';
  while (typeof next === 'string') {
    const path = `${pathOf(kind)}/${id}/events?limit=${pageSize}${next === '' ? '' : `&after=${next}`}`;
    const { body } = await scene.client({ method: 'GET', path, authorization: bearer(scene, who.name) });
    const items: readonly unknown[] = Array.isArray(body['items']) ? body['items'] : [];
    for (const one of items.filter(isObject)) happened.add(one['event']);
    next = body['next'];
  }
  return wanted.filter((one) => !happened.has(one));
}
