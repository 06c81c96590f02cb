import type { Became } from './became.ts';
import type { WaitStep } from './format.ts';
import { bearer, dayIn, type Scene } from './scene.ts';

const path = '/v1/demo-calendar';

/** Somebody of the cast: whoever is in the demonstration may turn its calendar. */
const anybody = ({ scenario, ...scene }: Pick<Scene, 'scenario' | 'tokens'>): string =>
  bearer(scene, scenario.cast[0] ?? '');

/** The day it is where the scenario is played; nothing where there is no calendar to turn. */
export async function todayThere(
  scene: Pick<Scene, 'scenario' | 'tokens' | 'client'>,
): Promise<string | undefined> {
  const { status, body } = await scene.client({ method: 'GET', path, authorization: anybody(scene) });
  return status === 200 && typeof body['today'] === 'string' ? body['today'] : undefined;
}

/** Turns the calendar of the demonstration. Turned to a day that is here already, it stays: a step may be done twice. */
export async function letTimePass(scene: Scene, step: WaitStep): Promise<Became> {
  const day = dayIn(scene, step.until);
  if (day === undefined) return { as: 'other', says: `"${step.until}" is no day` };
  const { status, body } = await scene.client({
    method: 'PUT',
    path,
    authorization: anybody(scene),
    body: { today: day },
  });
  if (status === 404)
    return { as: 'other', says: 'time passes only in the demonstration that npm start brings along' };
  if (status !== 200 || body['today'] !== day)
    return { as: 'other', says: `the calendar does not go to ${day} (${status})` };
  scene.run.today = day;
  return { as: 'written', says: day };
}
