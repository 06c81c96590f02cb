import { addSpan, dayOf, type Instant, instantOf } from '#domain/calendar.ts';
import { keepLetter } from '#db/letters.ts';
import { inTransaction, type Store } from '#db/store.ts';
import { loadEnvironment, publicUrl } from '#services/config/read.ts';
import { enteredLetter } from '#services/web/come-in/entered-letter.ts';
import type { Somebody } from './enter.ts';

/** Writes to somebody who was just entered, in their language; the worker's sweep sends it. Gives the door it names. */
export async function writeWhereToComeIn(
  store: Store,
  { email, language }: Omit<Somebody, 'name'>,
  at: Instant,
): Promise<string> {
  const url = publicUrl(loadEnvironment());
  const until = instantOf(addSpan(dayOf(at), { unit: 'weeks', value: 2 }), 23);
  const letter = { kind: 'entered', address: email, language, until, ...enteredLetter(language, url) };
  await inTransaction(store.db, (tx) => keepLetter(tx, store.keyRing, letter, at));
  return `${url}/come-in`;
}
