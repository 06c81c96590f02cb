import { sql } from 'kysely';
import { dayOf } from '#domain/calendar.ts';
import type { Store, Tx } from '../store.ts';
import { auditWrites } from './audit-entry.ts';
import { logWrite } from './command-log.ts';
import type { LogEntry } from './command-log.ts';
import { linkWrites, voidedLinkWrites } from './links.ts';
import { deadlineWrites, inboxWrites, viewWrites } from './projections.ts';
import { eventRows, outboxRows, seqAfter } from './rows.ts';
import type { Change } from './rows.ts';
import { seatWrites } from './seats.ts';
import { sightsOf } from './seen.ts';
import type { Light } from './seen.ts';
import type { Write } from './statement.ts';
import { writeTogether } from './statement.ts';
import { sealWordings } from './wordings.ts';
import type { Wording } from './wordings.ts';

/** Everything a commit writes. */
export interface Writing {
  readonly change: Change;
  readonly light: Light;
  readonly wordings: readonly Wording[];
  readonly log: LogEntry;
  /** Who acted; nothing for an anonymous command, which leaves no entry in the audit. */
  readonly by: { readonly id: string; readonly role: string } | null;
  /** The one-time link that is burned by it. */
  readonly link: string | undefined;
}

/** Writes an accepted command. Gives whether the workflow of the process has something new to wait for or to do. */
export async function writeChange(
  tx: Tx,
  store: Store,
  writing: Writing,
): Promise<{ readonly wakes: boolean }> {
  const { change, by } = writing;
  const { id, kind } = change.place.ref;
  const sealed = await sealWordings(tx, store, writing.wordings);
  const outbox = outboxRows(change);
  const nextDue = change.deadlines[0]?.at ?? null;
  const texts = sealed.map((row) => ({ ...row, houseId: change.place.house, processId: id }));
  await writeTogether(
    tx,
    [
      processWrite(tx, change, nextDue),
      tx.insertInto('event').values(eventRows(change)),
      ...viewWrites(tx, change, sightsOf(change.process, change.after, writing.light)),
      ...deadlineWrites(tx, change),
      ...inboxWrites(tx, change),
      ...seatWrites(tx, change),
      ...(texts.length === 0 ? [] : [tx.insertInto('sealedText').values(texts)]),
      ...(outbox.length === 0 ? [] : [tx.insertInto('outbox').values(outbox)]),
      ...(by ? auditWrites(tx, change, by, writing.log.command) : []),
      ...linkWrites(tx, writing.link),
      ...voidedLinkWrites(tx, change),
      logWrite(tx, writing.log),
    ],
    sql`select pg_notify('passerelle', ${`${kind}/${id}`})`,
  );
  return { wakes: outbox.length > 0 || nextDue !== change.place.nextDue };
}

function processWrite(tx: Tx, change: Change, nextDue: string | null): Write {
  const { place, after, process, at } = change;
  const now = {
    state: after.state,
    seq: seqAfter(change),
    position: JSON.stringify(after),
    nextDue,
    endedAt: process.hasEnded(after) ? at : null,
  };
  if (place.seq > 0) return tx.updateTable('process').set(now).where('id', '=', place.ref.id);
  return tx.insertInto('process').values({
    ...now,
    id: place.ref.id,
    kind: place.ref.kind,
    houseId: place.house,
    accompanimentId: place.accompaniment,
    openedOn: dayOf(at),
  });
}
