import { dayOf } from '#domain/calendar.ts';
import type { Facts } from '#domain/facts.ts';
import { isId } from '#domain/field-guards.ts';
import type { Settings } from '#domain/settings.ts';
import type { ErasedLine, Position, Process } from '#domain/processes/process.ts';
import { isRole } from '#domain/roles.ts';
import { isTwin } from '../failures.ts';
import { readFacts } from '../facts/read-facts.ts';
import { timedId, timelessId } from '../ids.ts';
import { inTransaction } from '../store.ts';
import type { Store, Tx } from '../store.ts';
import { answerFor, namelessAnswer } from './answer.ts';
import { holdJudgements } from './judgements.ts';
import { logEntryOf, logNameOf, logWrite } from './command-log.ts';
import type { LogName } from './command-log.ts';
import { positionOf } from './fold.ts';
import { foundOutcome } from './found.ts';
import { opensBy } from './links.ts';
import { areKnown, holdTheirRoles } from './members.ts';
import { enter, readStanding } from './place.ts';
import type { Place } from './place.ts';
import type { CommitRequest, Outcome } from './request.ts';
import { sightOf } from './seen.ts';
import { takeWordings } from './wordings.ts';
import type { Wording } from './wordings.ts';
import { writeChange } from './write.ts';

export type { Answer, CommitRequest, Outcome } from './request.ts';

/**
 * Performs one command in one transaction, exactly once for its key: the same key is answered what it was answered
 * before, refusals included. Throws `NotKnownYet` when the database is away; then the same key tells what became of it.
 */
export async function commit(store: Store, request: CommitRequest): Promise<Outcome> {
  for (let turn = 1; ; turn += 1) {
    try {
      return await inTransaction(store.db, (tx) => perform(tx, store, request));
    } catch (error) {
      if (!isTwin(error)) throw error;
      // A twin under the same key was quicker: now it is found. Still not: the key was used in another institution.
      if (turn === 3) return { outcome: 'otherBody' };
    }
  }
}

/** Everything known about a command once the process is locked. */
interface Scene {
  readonly tx: Tx;
  readonly store: Store;
  readonly request: CommitRequest;
  readonly place: Place;
  readonly process: Process;
  readonly line: ErasedLine | undefined;
  readonly name: LogName;
  readonly position: Position;
  readonly facts: Facts;
  readonly settings: Settings;
  readonly settingVersion: number;
}

async function perform(tx: Tx, store: Store, request: CommitRequest): Promise<Outcome> {
  const process = store.processOf(request.process.kind);
  const line = Object.hasOwn(process.commands, request.command)
    ? process.commands[request.command]
    : undefined;
  const place = await enter(tx, request.process, request.born, request.at);
  if (!place) return { outcome: 'unseen' };
  const name = logNameOf(store, line, request);
  const { logged, held, settings, settingVersion } = await readStanding(tx, place, request, name);
  if (logged) return foundOutcome(tx, store, request, logged, held || !isRole(request.by.role));
  const opened = held && !line?.byLinkOnly;
  if (!opened && isRole(request.by.role) && !(await opensBy(tx, place, line, request)))
    return { outcome: 'unseen' };
  const position = await positionOf(tx, process, request.process.id, place.stored);
  const facts = await readFacts(tx, process.needs, place);
  return decideIn({
    tx,
    store,
    request,
    place,
    process,
    line,
    name,
    position,
    facts,
    settings,
    settingVersion,
  });
}

async function decideIn(scene: Scene): Promise<Outcome> {
  const { tx, request, place, process, line, position, facts } = scene;
  if (isBlind(scene)) return { outcome: 'unseen' };
  if (isStale(scene)) return { outcome: 'stale' };
  if (!line) return refuse(scene, 'unknownCommand');
  const taken = takeWordings(line, request, place.house);
  if (!taken || hasUnknownNames(line, request)) return refuse(scene, 'invalidInput');
  if (!(await areKnown(tx, line, taken.input))) return refuse(scene, 'unknownMember');
  const nameless = line.way === 'anonymous';
  const decision = process.decide(
    position,
    {
      command: request.command,
      input: taken.input,
      by: nameless ? { id: 'anonymous', role: request.by.role } : request.by,
      // Whatever follows of itself from an anonymous command must not tell the hour either.
      at: nameless ? `${dayOf(request.at)}T00:00:00.000Z` : request.at,
      id: nameless ? timelessId() : timedId(request.at),
    },
    facts,
  );
  if (decision.refused !== undefined) return refuse(scene, decision.refused);
  if (!(await holdTheirRoles(tx, place, line, { input: taken.input, at: request.at })))
    return refuse(scene, 'holdsAnotherRole');
  return accept(scene, decision, taken.wordings);
}

/** Whether the role neither sees anything of the process nor may ever act in it. */
const isBlind = ({ request, process, line }: Scene): boolean =>
  isRole(request.by.role) &&
  process.sees[request.by.role] === undefined &&
  !line?.by.some((one) => one === request.by.role);

/** Whether an exclusive command was given on something else than what the role sees now. Nothing is seen before birth. */
function isStale({ request, place, process, line, position, facts }: Scene): boolean {
  // A line that says nothing is exclusive.
  const exclusive = line !== undefined && (line.way ?? 'exclusive') === 'exclusive';
  if (!exclusive || place.seq === 0 || !isRole(request.by.role)) return false;
  const light = { facts, at: request.at, turns: [] };
  return sightOf(process, position, request.by.role, light)?.etag !== request.ifMatch;
}

const hasUnknownNames = (line: ErasedLine, { input, by }: CommitRequest): boolean =>
  isRole(by.role) &&
  (Object.keys(input).some((name) => !Object.hasOwn(line.fields ?? {}, name)) ||
    holdJudgements(line.fields ?? {}, input));

type Accepted = Extract<ReturnType<Process['decide']>, { readonly refused?: undefined }>;

async function accept(scene: Scene, decision: Accepted, wordings: readonly Wording[]): Promise<Outcome> {
  const { tx, store, request, place, process, line, position, facts, settings } = scene;
  const nameless = line?.way === 'anonymous';
  const at = nameless ? `${dayOf(request.at)}T00:00:00.000Z` : request.at;
  const deadlines = process.deadlines(decision.position, settings);
  const turns = process.turns(decision.position, settings);
  const light = { facts, at: request.at, turns };
  const seq = place.seq + decision.records.length;
  const { wakes } = await writeChange(tx, store, {
    change: {
      place,
      process,
      before: position,
      after: decision.position,
      records: decision.records,
      deadlines,
      turns,
      told: process.told(decision.position, settings),
      at,
    },
    light,
    wordings,
    log: logEntryOf(store, { ...scene, seq, refused: null }),
    by: nameless ? null : request.by,
    link: nameless ? request.link : undefined,
  });
  if (nameless) return { outcome: 'done', found: false, answer: namelessAnswer(place.ref), wakes };
  const fresh = new Map(wordings.map((one) => [one.id, one.text]));
  const standing = { ref: place.ref, process, position: decision.position, seq, light };
  return {
    outcome: 'done',
    found: false,
    answer: await answerFor(tx, store, standing, request.by, fresh),
    wakes,
  };
}

/** A refusal is written down too: the same key is refused the same way for ever. Time and others may ask again. */
async function refuse(scene: Scene, code: string): Promise<Outcome> {
  const { tx, store, request, place, process, line, position, facts, settings } = scene;
  const isPerson = isId(request.by.id) || line?.way === 'anonymous';
  if (isPerson) await logWrite(tx, logEntryOf(store, { ...scene, seq: place.seq, refused: code })).execute();
  if (place.seq === 0 || !isRole(request.by.role) || line?.way === 'anonymous') {
    return { outcome: 'refused', found: false, code, answer: null };
  }
  const light = { facts, at: request.at, turns: process.turns(position, settings) };
  const standing = { ref: place.ref, process, position, seq: place.seq, light };
  return { outcome: 'refused', found: false, code, answer: await answerFor(tx, store, standing, request.by) };
}
