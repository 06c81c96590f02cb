import type { Facts } from '#domain/facts.ts';
import { noFacts } from '#domain/facts.ts';
import { isId } from '#domain/field-guards.ts';
import type { ErasedLine } from '#domain/processes/process.ts';
import { canonical } from '../json.ts';
import { keyedHash, matchesHash } from '../key-ring.ts';
import type { Store, Tx } from '../store.ts';
import type { Place } from './place.ts';
import type { CommitRequest } from './request.ts';
import { factsText } from './rows.ts';
import type { Process } from '#domain/processes/process.ts';

/** Where a key is looked up: a person's own keys, or those of a process for time, others and the nameless. */
export interface LogName {
  readonly scope: string;
  readonly key: string;
}

export interface LogEntry extends LogName {
  readonly houseId: string;
  readonly kind: string;
  readonly processId: string;
  readonly body: string;
  readonly command: string;
  readonly role: string | null;
  readonly at: string | null;
  readonly seq: number | null;
  readonly refused: string | null;
  readonly facts: string | null;
  readonly settingVersion: number | null;
}

/** The name of a command: for a nameless one nothing of the person, and not even the key in clear. */
export function logNameOf(
  store: Store,
  line: ErasedLine | undefined,
  { process, by, key }: CommitRequest,
): LogName {
  if (line?.way === 'anonymous') return { scope: process.id, key: keyedHash(store.keyRing, 'key', key) };
  return { scope: isId(by.id) ? by.id : process.id, key };
}

/** What must be the same when a key comes again. The id of a process that is born is not: each try makes one. */
const bodyOf = ({ process, born, command, input, by }: CommitRequest): string =>
  canonical({ kind: process.kind, id: born ? null : process.id, command, input, role: by.role });

/** Whether a request says what the one under the same key said. */
export const isSameBody = (store: Store, request: CommitRequest, body: string): boolean =>
  matchesHash(store.keyRing, 'body', bodyOf(request), body);

interface Told {
  readonly name: LogName;
  readonly place: Place;
  readonly process: Process;
  readonly request: CommitRequest;
  readonly seq: number;
  readonly facts: Facts;
  readonly settingVersion: number;
  readonly refused: string | null;
}

/** What is written down of a command: enough to give the same answer again, and nothing more. */
export function logEntryOf(store: Store, told: Told): LogEntry {
  const { place, request, process } = told;
  const nameless = process.commands[request.command]?.way === 'anonymous';
  const common = {
    ...told.name,
    houseId: place.house,
    kind: place.ref.kind,
    processId: place.ref.id,
    body: keyedHash(store.keyRing, 'body', bodyOf(request)),
    command: request.command,
    refused: told.refused,
  };
  if (nameless) return { ...common, role: null, at: null, seq: null, facts: null, settingVersion: null };
  return {
    ...common,
    role: request.by.role,
    at: request.at,
    seq: told.seq,
    facts: factsText(process, told.facts),
    settingVersion: told.settingVersion,
  };
}

export const logWrite = (tx: Tx, entry: LogEntry) => tx.insertInto('commandLog').values(entry);

/** Facts as they were written down. */
export const factsOf = (stored: object | null): Facts => ({ ...noFacts, ...stored });
