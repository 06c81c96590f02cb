import { setTimeout } from 'node:timers/promises';
import { dayOf } from '#domain/calendar.ts';
import type { Language } from '#domain/words/words.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { pageWords } from '../words/page-words.ts';

/** Answers leave at multiples of this: the work behind one takes less on a machine that is not overloaded. */
const beat = 300;

/** Who asked to come in, for which page, and the secret of their browser. */
interface Asking {
  readonly email: string;
  readonly language: Language;
  readonly to: string;
  readonly asked: string;
  readonly publicUrl: string;
}

/** For an unknown address the same is made, and nothing is sent. */
async function makeAndSend(deps: ApiDeps, asking: Asking): Promise<void> {
  const { email, language, to, publicUrl } = asking;
  const at = deps.clock();
  const found = await deps.desk.peopleAt(email, dayOf(at));
  const way = { people: found.map(({ personId: id, houseName: house }) => ({ id, house })), to };
  const link = await deps.door.ways.makeLink(way);
  const code = await deps.door.ways.makeCode(way, asking);
  const address = found[0] && (await deps.desk.addressOf(found[0]));
  if (address === undefined) return;
  const { subject, text } = pageWords(language).comeIn.letter;
  const until = new Date(Date.parse(at) + deps.door.ways.minutes * 60_000).toISOString();
  const wording = { subject, text: text({ link: `${publicUrl}/come-in/link/${link}`, code }) };
  deps.engine.deliver(
    await deps.desk.keepLetter({ kind: 'signIn', address, language, until, ...wording }, at),
  );
}

/**
 * Sends a way in to an address that is known. Known or not, it is answered at the next beat, so that nobody learns from
 * a clock who has a part in an accompaniment.
 */
export async function sendWay(deps: ApiDeps, asking: Asking): Promise<void> {
  const began = performance.now();
  await makeAndSend(deps, asking);
  const taken = performance.now() - began;
  await setTimeout(Math.ceil(taken / beat) * beat - taken);
}
