import { dayOf, instantOf } from '#domain/calendar.ts';
import type { Role } from '#domain/roles.ts';
import { hashOfSecret, newSecret } from '#db/ids.ts';
import { readKeyRing } from '#db/key-ring.ts';
import { addHouse, addMembership, addPerson } from '#db/people.ts';
import { keepToken } from '#db/queries/tokens.ts';
import { inTransaction, openStore, type Store } from '#db/store.ts';

/** Somebody with a way in. */
export interface Player {
  readonly id: string;
  readonly token: string;
}

/** Everybody of a run: an institution with a large team, and an advisor from outside. */
export interface Cast {
  readonly house: string;
  readonly lead: Player;
  readonly advisor: Player;
  readonly concerned: Player;
  readonly team: readonly Player[];
  /** To be invited: they have no address, so that no mail depends on when that happened. */
  readonly others: readonly Player[];
}

interface Entering {
  readonly store: Store;
  readonly house: string;
  readonly at: string;
}

async function enter(
  { store, house, at }: Entering,
  name: string,
  wholeHouse: readonly Role[],
  hasAddress: boolean,
): Promise<Player> {
  const email = hasAddress ? { email: `${name}@example.org` } : {};
  const id = await addPerson(store, { house, language: 'fr', name, ...email }, at);
  for (const role of wholeHouse) {
    await addMembership(store, { person: id, house, accompaniment: null, role, from: '2020-01-01' }, at);
  }
  const token = `psr_${newSecret()}`;
  const expiresAt = instantOf(`${Number(dayOf(at).slice(0, 4)) + 1}-01-01`, 12);
  const wish = { person: id, house, hash: hashOfSecret(token), name: 'run', expiresAt };
  await inTransaction(store.db, (tx) => keepToken(tx, wish, at));
  return { id, token };
}

/** Enters an institution whose team has `size` members, four of them with a mail address. */
export async function enterCast(commitUrl: string, keyFile: string, size: number): Promise<Cast> {
  const store = openStore(commitUrl, readKeyRing(keyFile), { max: 2 });
  const at = new Date().toISOString();
  try {
    const house = await addHouse(store, { kind: 'institution', name: 'Maison d’essai' }, at);
    const support = await addHouse(store, { kind: 'support', name: 'Réseau d’essai' }, at);
    const here = { store, house, at };
    const several = async (many: number, prefix: string, roles: readonly Role[], addressed: number) => {
      const players: Player[] = [];
      for (let n = 0; n < many; n += 1)
        players.push(await enter(here, `${prefix}${n}`, roles, n < addressed));
      return players;
    };
    return {
      house,
      lead: await enter(here, 'lead', ['lead'], true),
      advisor: await enter({ ...here, house: support }, 'advisor', [], true),
      concerned: await enter(here, 'concerned', [], true),
      team: await several(size, 'team', ['team'], 4),
      others: await several(10, 'other', [], 0),
    };
  } finally {
    await store.close();
  }
}
