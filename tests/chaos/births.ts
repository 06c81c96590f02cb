import { setTimeout as pause } from 'node:timers/promises';
import { isObject } from '#domain/field-guards.ts';
import type { Cast } from './cast.ts';
import type { Sender } from './sender.ts';

/** An accompaniment under load, with the preparation it started. */
export interface Pair {
  readonly accompaniment: string;
  readonly preparation: string;
}

const uuidIn = (id: unknown): string => (typeof id === 'string' ? id.slice(id.indexOf('/') + 1) : '');

async function launched(sender: Sender, cast: Cast): Promise<string> {
  const body = { motives: ['usersRequest'], why: 'Parce que.', funding: 'recurrent', firstPeer: true };
  const told = await sender.give({ by: cast.lead, path: '/v1/accompaniments', body });
  const id = uuidIn(told.body['id']);
  const path = `/v1/accompaniments/${id}`;
  const input = { advisor: cast.advisor.id };
  await sender.give({ by: cast.lead, path: `${path}/attach-advisor`, body: input, seenAt: path });
  return id;
}

/** The preparation that an accompaniment started; it is born a moment later, or much later when Temporal is away. */
async function preparationOf(sender: Sender, cast: Cast, accompaniment: string): Promise<string> {
  for (const until = performance.now() + 240_000; performance.now() < until;) {
    const { body } = await sender.get(cast.lead, `/v1/team-preparations?accompaniment=${accompaniment}`);
    const items: readonly unknown[] = Array.isArray(body['items']) ? body['items'] : [];
    const id = items.filter(isObject)[0]?.['id'];
    if (typeof id === 'string') return uuidIn(id);
    await pause(150);
  }
  throw new Error(`no preparation of ${accompaniment}`);
}

/** An accompaniment with its working group and its preparation. */
export async function bringPair(sender: Sender, cast: Cast): Promise<Pair> {
  const id = await launched(sender, cast);
  const path = `/v1/accompaniments/${id}`;
  const [field] = cast.team;
  const members = [
    { who: cast.lead.id, as: 'leadership' },
    { who: field?.id, as: 'fieldWorker' },
    { who: cast.concerned.id, as: 'personConcerned' },
  ];
  await sender.give({ by: cast.lead, path: `${path}/form-group`, body: { members }, seenAt: path });
  await sender.give({ by: cast.lead, path: `${path}/start-preparation`, seenAt: path });
  return { accompaniment: id, preparation: await preparationOf(sender, cast, id) };
}
