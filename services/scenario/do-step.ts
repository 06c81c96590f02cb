import { kebab, pathOf } from '#services/wire/names.ts';
import type { Became } from './became.ts';
import type { Reply } from './client.ts';
import { unlike } from './expect.ts';
import { ScenarioFault } from './fault.ts';
import type { ActedStep, Deed, Step } from './format.ts';
import { eventsMissing } from './happened.ts';
import { letTimePass } from './time.ts';
import { giveCommand } from './give-command.ts';
import { bearer, dayIn, idOf, lookAt, memberOf, type Scene } from './scene.ts';

const written = (says: string): Became => ({ as: 'written', says });
const other = (says: string): Became => ({ as: 'other', says });

const said = ({ body, status }: Reply): string =>
  `${typeof body['code'] === 'string' ? body['code'] : status} — ${typeof body['detail'] === 'string' ? body['detail'] : 'no reason given'}`;

const namesIn = (scene: Scene) => ({
  member: (name: string) => memberOf(scene, name),
  day: (text: string) => dayIn(scene, text),
});

function judge(scene: Scene, step: ActedStep, reply: Reply): Became {
  if (step.refused !== undefined) {
    if (reply.status < 400) return other(`was accepted, and should be refused with ${step.refused}`);
    return reply.body['code'] === step.refused
      ? written(`refused: ${said(reply)}`)
      : other(`refused with ${said(reply)}, not with ${step.refused}`);
  }
  if (reply.status >= 400) return other(`refused: ${said(reply)}`);
  const faults = unlike(step.expected, reply.body, namesIn(scene));
  if (faults.length > 0) return other(faults.join('; '));
  return written(
    typeof reply.body['state'] === 'string' && reply.body['state'] !== '' ? reply.body['state'] : 'done',
  );
}

async function handOut(
  scene: Scene,
  step: ActedStep,
  deed: Extract<Deed, { readonly does: 'links' }>,
): Promise<Became> {
  if (step.who === 'link') return other('a link cannot hand out links');
  const id = await idOf(scene, deed.kind, step.who, step.within);
  const path = `${pathOf(deed.kind)}/${id}/${kebab(deed.command)}/links`;
  const authorization = bearer(scene, step.who.name);
  const reply = await scene.client({ method: 'POST', path, authorization, body: { count: deed.count } });
  const links = reply.body['links'];
  if (step.refused !== undefined || reply.status >= 400 || !Array.isArray(links))
    return judge(scene, step, reply);
  scene.run.links = links.filter((one) => typeof one === 'string');
  return written(`${scene.run.links.length} one-time links, linked to nobody`);
}

/** Looks until what is seen is as written: what others are told arrives a moment later. */
async function look(scene: Scene, step: ActedStep, kind: Deed['kind']): Promise<Became> {
  if (step.who === 'link') return other('a link shows nothing');
  const id = await idOf(scene, kind, step.who, step.within);
  const until = performance.now() + step.within * 1000;
  for (;;) {
    const seen = judge(scene, step, await lookAt(scene, kind, id, step.who));
    const missing = seen.as === 'written' ? await eventsMissing(scene, step, kind, id) : [];
    const became = missing.length === 0 ? seen : other(`has not happened: ${missing.join(', ')}`);
    if (became.as === 'written' || performance.now() > until) return became;
    await scene.pause(200);
  }
}

async function commands(
  scene: Scene,
  step: ActedStep,
  deed: Extract<Deed, { readonly does: 'command' }>,
  n: number,
): Promise<Became> {
  let became = written('done');
  for (const [index, input] of step.inputs.entries()) {
    if (index < scene.run.done) continue;
    const reply = await giveCommand(
      scene,
      step,
      deed,
      input,
      `scenario-${scene.run.run}-${n + 1}-${index + 1}`,
    );
    const isLast = index === step.inputs.length - 1;
    became = judge(scene, isLast ? step : { ...step, expected: {} }, reply);
    if (became.as === 'other') return became;
    scene.run.done = index + 1;
    scene.run.sending = null;
    await scene.save();
  }
  return step.inputs.length > 1 ? written(`${became.says}, ${step.inputs.length} times`) : became;
}

/** Does one step. A fault of the way there (nobody answers, nothing to choose) is told like any other difference. */
export async function doStep(scene: Scene, step: Step, n: number): Promise<Became> {
  try {
    if (step.who === 'time') return await letTimePass(scene, step);
    const { deed } = step;
    if (deed.does === 'links') return await handOut(scene, step, deed);
    return deed.does === 'look' ? await look(scene, step, deed.kind) : await commands(scene, step, deed, n);
  } catch (error) {
    if (error instanceof ScenarioFault) return other(error.message);
    throw error;
  }
}
