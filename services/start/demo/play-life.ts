import { commit, type CommitRequest, type Outcome } from '#db/commit/commit.ts';
import { keepLinks } from '#db/commit/links.ts';
import { hashOfSecret, newSecret, timedId } from '#db/ids.ts';
import { houseId, personId } from './identity.ts';
import type { Deed, Life } from './life.ts';
import { momentOf, processIn, type Stage, type Standing, wordsAt } from './stage.ts';
import { doWhatFollows, leaveToTheWorker, passTime } from './what-follows.ts';

type Done = Extract<Outcome, { readonly outcome: 'done' }>;

async function given(stage: Stage, life: Life, request: CommitRequest): Promise<Done> {
  const outcome = await commit(stage.store, request);
  if (outcome.outcome === 'done') return outcome;
  const code = outcome.outcome === 'refused' ? outcome.code : outcome.outcome;
  throw new Error(`the demonstration stops at ${request.command} of ${life.key}: ${code}`);
}

const keyOf = (life: Life, n: number): string => `life-${life.key}-${n}`;

/** Launches an accompaniment. Gives its id, also when it was launched before. */
async function launch(stage: Stage, life: Life): Promise<string> {
  const { ago, by, input } = life.launch;
  const [who, role] = by;
  const at = momentOf(stage, ago, 0);
  const id = timedId(at);
  const said = typeof input === 'function' ? input(wordsAt(stage, { memory: {} })) : (input ?? {});
  const { answer } = await given(stage, life, {
    process: { kind: 'accompaniment', id },
    born: { house: houseId(stage.house), accompaniment: id },
    key: keyOf(life, 0),
    command: 'launch',
    input: said,
    by: { id: personId(who), role },
    at,
  });
  return answer.id.slice(answer.id.indexOf('/') + 1);
}

/** A link that is made and used at once, and known to nobody. */
async function linkTo(stage: Stage, { ref }: Standing, { command, ago }: Deed): Promise<string> {
  const secret = newSecret();
  const until = wordsAt(stage, { memory: {} }).day(20 - ago);
  await keepLinks(stage.store, ref, command, [hashOfSecret(secret)], until);
  return secret;
}

/** Gives the command of a deed to its process. Gives whether something follows of it, or may have followed. */
async function perform(stage: Stage, life: Life, deed: Deed, n: number, target: Standing): Promise<boolean> {
  const [who, role] = deed.by;
  const { input = {} } = deed;
  const ifMatch = target.etags.get(role);
  const { found, wakes } = await given(stage, life, {
    process: target.ref,
    key: keyOf(life, n),
    command: deed.command,
    input: typeof input === 'function' ? input(wordsAt(stage, target)) : input,
    by: { id: deed.byLink ? 'anonymous' : personId(who), role },
    at: momentOf(stage, deed.ago, n),
    ...(ifMatch === undefined ? {} : { ifMatch }),
    ...(deed.byLink ? { link: await linkTo(stage, target, deed) } : {}),
  });
  return found || wakes;
}

/**
 * Plays a life, command by command, each on its day, and what follows of it; between them time does what it does.
 * Every command has its key: whoever plays it again, because a start was killed, finds what was done.
 */
export async function playLife(stage: Stage, life: Life): Promise<void> {
  const accompaniment = await launch(stage, life);
  for (const [index, deed] of life.deeds.entries()) {
    const n = index + 1;
    const at = momentOf(stage, deed.ago, n);
    const target = processIn(await passTime(stage, accompaniment, at), deed.in ?? 'accompaniment');
    if (await perform(stage, life, deed, n, target)) await doWhatFollows(stage, target.ref, at);
  }
  await passTime(stage, accompaniment, stage.since);
  await leaveToTheWorker(stage, accompaniment);
}
