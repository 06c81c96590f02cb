import { isKind } from '#domain/kinds.ts';
import { isRole } from '#domain/roles.ts';
import type { Store, Tx } from '../store.ts';
import { answerFor, namelessAnswer } from './answer.ts';
import { factsOf, isSameBody } from './command-log.ts';
import { foldOf, recordsOf } from './fold.ts';
import { settingsOf } from './place.ts';
import type { Logged } from './place.ts';
import type { Answer, CommitRequest, Outcome } from './request.ts';

/** What was answered under a key, made again from the records up to then. */
export async function foundOutcome(
  tx: Tx,
  store: Store,
  request: CommitRequest,
  logged: Logged,
  held: boolean,
): Promise<Outcome> {
  if (!isSameBody(store, request, logged.body)) return { outcome: 'otherBody' };
  const told = await answerAgain(tx, store, request, logged);
  // A role that has ended, ends at once: what became of the command is still said, what was seen then is not.
  const answer = told && !held ? { ...told, view: {}, actions: [], deadlines: [] } : told;
  if (logged.refused !== null) return { outcome: 'refused', found: true, code: logged.refused, answer };
  const ref = { kind: request.process.kind, id: logged.processId };
  // Whoever wrote it may have died before telling anybody: whoever finds it rings too. Not for a nameless one: the
  // ring would tell the hour, and the sweep does it as well.
  return { outcome: 'done', found: true, answer: answer ?? namelessAnswer(ref), wakes: answer !== null };
}

async function answerAgain(
  tx: Tx,
  store: Store,
  request: CommitRequest,
  { processId, role, at, seq, facts, settingVersion }: Logged,
): Promise<Answer | null> {
  const { kind } = request.process;
  if (role === null || at === null || seq === null || seq === 0 || !isKind(kind)) return null;
  const process = store.processOf(kind);
  const position = foldOf(process, await recordsOf(tx, processId, seq));
  const turns = process.turns(position, await settingsAt(tx, settingVersion ?? 0));
  const standing = {
    ref: { kind, id: processId },
    process,
    position,
    seq,
    light: { facts: factsOf(facts), at, turns },
  };
  return answerFor(tx, store, standing, { id: request.by.id, role: isRole(role) ? role : request.by.role });
}

/** The settings of the institution of this transaction, as they were in a version. */
async function settingsAt(tx: Tx, version: number) {
  const row = await tx
    .selectFrom('houseSetting')
    .select('settings')
    .where('version', '=', version)
    .executeTakeFirst();
  return settingsOf(row?.settings);
}
