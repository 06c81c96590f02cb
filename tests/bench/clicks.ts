import { randomUUID } from 'node:crypto';
import { isObject } from '#domain/field-guards.ts';
import type { Player } from '../chaos/cast.ts';

/** What one click is answered. */
export interface Answered {
  readonly status: number;
  readonly etag: string;
  readonly id: string;
}

/** Somebody who clicks, over HTTP, each time under a new key. */
export const clicker =
  (origin: string, by: Player) =>
  async (url: string, body: unknown, ifMatch?: string): Promise<Answered> => {
    const response = await fetch(`${origin}${url}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${by.token}`,
        'idempotency-key': randomUUID(),
        'content-type': 'application/json',
        ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
      },
      body: JSON.stringify(body),
    });
    const told: unknown = await response.json();
    if (response.status >= 300)
      throw new Error(`${url}: ${response.status} ${JSON.stringify(told).slice(0, 200)}`);
    const id = isObject(told) && typeof told['id'] === 'string' ? told['id'] : '';
    return {
      status: response.status,
      etag: response.headers.get('etag') ?? '',
      id: id.slice(id.indexOf('/') + 1),
    };
  };

export const launchBody = {
  motives: ['usersRequest'],
  why: 'Parce que.',
  funding: 'recurrent',
  firstPeer: true,
};

/** A wording of ordinary length. */
export const planBody = {
  plan: 'Quatre séances avec l’équipe, un questionnaire avant et après, une supervision mensuelle dès l’arrivée, un bilan à trois mois.',
};
