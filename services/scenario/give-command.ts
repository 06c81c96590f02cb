import { isObject } from '#domain/field-guards.ts';
import type { ErasedLine } from '#domain/processes/process.ts';
import { processOf } from '#domain/processes/catalogue.ts';
import { kebab, pathOf } from '#services/wire/names.ts';
import { chooseOne } from './choose.ts';
import type { Reply } from './client.ts';
import { type Fault, ScenarioFault } from './fault.ts';
import { fill } from './fill.ts';
import type { ActedStep, Deed } from './format.ts';
import { bearer, dayIn, idOf, lookAt, memberOf, type Scene } from './scene.ts';

type Command = Extract<Deed, { readonly does: 'command' }>;
type Input = { readonly [name: string]: unknown };

const isExclusive = (line: ErasedLine): boolean => (line.way ?? 'exclusive') === 'exclusive';

/** The fields as they go on the wire; what is picked is looked for in what the sender sees. */
function filled(scene: Scene, step: ActedStep, line: ErasedLine, input: Input, view: unknown): Input {
  const faults: Fault[] = [];
  const resolve = {
    member: (name: string) => memberOf(scene, name),
    day: (written: string) => dayIn(scene, written),
    pick: (list: string, wanted: unknown) => chooseOne(list, isObject(view) ? view[list] : undefined, wanted),
  };
  const body = fill(line.fields ?? {}, input, [], { resolve, faults });
  const [first] = faults;
  if (first) throw new ScenarioFault(`line ${step.line}: ${[...first.path, first.says].join(' › ')}`);
  return body;
}

/** The same body under the same key as before, when this very sending was interrupted; else a new one, written down first. */
async function sendingOf(scene: Scene, key: string, make: () => Input): Promise<Input> {
  const { run } = scene;
  if (run.sending?.key === key) return run.sending.body;
  const body = make();
  run.sending = { key, body: { ...body } };
  await scene.save();
  return body;
}

async function give(
  scene: Scene,
  step: ActedStep,
  deed: Command,
  line: ErasedLine,
  input: Input,
  key: string,
): Promise<Reply> {
  const { who } = step;
  const isBirth = line.from.includes('new');
  const id = isBirth ? '' : await idOf(scene, deed.kind, who, step.within);
  const path = isBirth ? pathOf(deed.kind) : `${pathOf(deed.kind)}/${id}/${kebab(deed.command)}`;
  if (who === 'link') {
    const [link] = scene.run.links;
    if (link === undefined)
      throw new ScenarioFault(`line ${step.line}: there is no one-time link left; hand out some first`);
    const body = await sendingOf(scene, key, () => filled(scene, step, line, input, {}));
    const reply = await scene.client({ method: 'POST', path, authorization: `Link ${link}`, key, body });
    scene.run.links.shift();
    return reply;
  }
  for (let tries = 1; ; tries += 1) {
    const seen = isBirth ? undefined : await lookAt(scene, deed.kind, id, who);
    const body = await sendingOf(scene, key, () => filled(scene, step, line, input, seen?.body['view']));
    const reply = await scene.client({
      method: 'POST',
      path: `${path}?as=${who.role}`,
      authorization: bearer(scene, who.name),
      key,
      body,
      ...(isExclusive(line) && !isBirth ? { ifMatch: seen?.etag ?? '"unseen"' } : {}),
    });
    // Somebody, or time, was quicker: look again and send the same.
    if (reply.status !== 412 || step.refused !== undefined || tries === 5) return reply;
  }
}

/** Gives the command of a step once, for one of its inputs. */
export async function giveCommand(
  scene: Scene,
  step: ActedStep,
  deed: Command,
  input: Input,
  key: string,
): Promise<Reply> {
  const line = processOf(deed.kind).commands[deed.command];
  if (!line) throw new ScenarioFault(`line ${step.line}: ${deed.command} is not a command of ${deed.kind}`);
  const reply = await give(scene, step, deed, line, input, key);
  const { id } = reply.body;
  if (reply.status === 201 && typeof id === 'string')
    scene.run.ids[deed.kind] = id.slice(id.indexOf('/') + 1);
  return reply;
}
