import type { JSONColumnType } from 'kysely';
import type { Day, Instant } from '#domain/calendar.ts';
import type { Region } from '#domain/regions.ts';
import type { Fixed, Stored, StoredList } from './column-types.ts';
import type { KeptTables } from './kept-tables.ts';

interface HouseTable {
  id: Fixed<string>;
  kind: Fixed<'institution' | 'support'>;
  name: string;
  region: Region | null;
}
interface HouseSettingTable {
  houseId: Fixed<string>;
  version: Fixed<number>;
  settings: Stored;
  at: Fixed<Instant>;
}
interface PersonTable {
  id: Fixed<string>;
  houseId: Fixed<string>;
  language: 'fr' | 'nl' | 'en';
  keyVersion: number;
  name: Buffer | null;
  email: Buffer | null;
  emailIndex: string | null;
}
interface MembershipTable {
  id: Fixed<string>;
  personId: Fixed<string>;
  houseId: Fixed<string>;
  accompanimentId: Fixed<string | null>;
  role: Fixed<string>;
  fromDay: Fixed<Day>;
  untilDay: Day | null;
}
interface OwnerKeyTable {
  ownerId: Fixed<string>;
  version: Fixed<number>;
  ringKey: string | null;
  wrapped: Buffer | null;
}
interface ProcessTable {
  id: Fixed<string>;
  kind: Fixed<string>;
  houseId: Fixed<string>;
  accompanimentId: Fixed<string>;
  state: string;
  seq: number;
  position: JSONColumnType<object>;
  nextDue: Instant | null;
  endedAt: Instant | null;
  openedOn: Fixed<Day>;
}
interface EventTable {
  processId: Fixed<string>;
  seq: Fixed<number>;
  houseId: Fixed<string>;
  id: Fixed<string>;
  type: Fixed<string>;
  at: Fixed<Instant>;
  byRole: Fixed<string>;
  actor: Fixed<string>;
  seenBy: Fixed<string[]>;
  input: Stored;
  toState: Fixed<string | null>;
}
interface SealedTextTable {
  id: Fixed<string>;
  houseId: Fixed<string>;
  processId: Fixed<string>;
  ownerId: Fixed<string>;
  ownerVersion: Fixed<number>;
  sealed: Fixed<Buffer>;
}
interface CommandLogTable {
  scope: Fixed<string>;
  key: Fixed<string>;
  houseId: Fixed<string>;
  kind: Fixed<string>;
  processId: Fixed<string>;
  body: Fixed<string>;
  command: Fixed<string>;
  role: Fixed<string | null>;
  at: Fixed<Instant | null>;
  seq: Fixed<number | null>;
  refused: Fixed<string | null>;
  facts: JSONColumnType<object, string | null, never> | null;
  settingVersion: Fixed<number | null>;
}
interface ViewTable {
  processId: Fixed<string>;
  role: Fixed<string>;
  houseId: Fixed<string>;
  accompanimentId: Fixed<string>;
  kind: Fixed<string>;
  state: string;
  seq: number;
  ended: boolean;
  etag: string;
  print: string;
  nextDue: Instant | null;
  /** The same, or `infinity`: never due comes last. */
  dueOrder: string;
  view: Stored;
  actions: StoredList;
  deadlines: StoredList;
  textIds: string[];
  /** The day of the last contact, for roles that see it. */
  contactOn: Day | null;
}
interface DeadlineTable {
  processId: Fixed<string>;
  key: Fixed<string>;
  houseId: Fixed<string>;
  at: Instant;
  wait: Fixed<string>;
  act: Fixed<string>;
  due: Day;
  whose: string[];
}
interface InboxTable {
  processId: Fixed<string>;
  role: Fixed<string>;
  what: Fixed<string>;
  due: Fixed<Day>;
  houseId: Fixed<string>;
  accompanimentId: Fixed<string>;
  kind: Fixed<string>;
  since: Instant;
}
interface OutboxTable {
  processId: Fixed<string>;
  seq: Fixed<number>;
  n: Fixed<number>;
  houseId: Fixed<string>;
  accompanimentId: Fixed<string>;
  kind: Fixed<string>;
  effect: Stored;
  attempts: number;
  nextTryAt: Instant;
  doneAt: Instant | null;
}
interface OperatorItemTable {
  processId: Fixed<string>;
  seq: Fixed<number>;
  n: Fixed<number>;
  houseId: Fixed<string>;
  kind: Fixed<string>;
  code: string;
  at: Instant;
  resolvedAt: Instant | null;
}
interface AuditHeadTable {
  accompanimentId: Fixed<string>;
  houseId: Fixed<string>;
  seq: number;
  hash: Buffer;
}
interface AuditTable {
  accompanimentId: Fixed<string>;
  seq: Fixed<number>;
  houseId: Fixed<string>;
  hash: Fixed<Buffer>;
  entry: Fixed<string>;
}
interface AccessTokenTable {
  id: Fixed<string>;
  hash: Fixed<string>;
  personId: Fixed<string>;
  houseId: Fixed<string>;
  name: Fixed<string>;
  madeOn: Fixed<Day>;
  expiresAt: Fixed<Instant>;
  revokedAt: Instant | null;
}
interface OneTimeLinkTable {
  hash: Fixed<string>;
  houseId: Fixed<string>;
  processId: Fixed<string>;
  command: Fixed<string>;
  expiresOn: Fixed<Day>;
}
interface SweepLeaseTable {
  name: Fixed<string>;
  holder: string;
  untilAt: Instant;
}
interface SweepBackoffTable {
  processId: Fixed<string>;
  tries: number;
  nextAt: Instant;
}

/** Every table as TypeScript names it; columns are snake_case in PostgreSQL. */
export interface Tables extends KeptTables {
  house: HouseTable;
  houseSetting: HouseSettingTable;
  person: PersonTable;
  membership: MembershipTable;
  ownerKey: OwnerKeyTable;
  process: ProcessTable;
  event: EventTable;
  sealedText: SealedTextTable;
  commandLog: CommandLogTable;
  view: ViewTable;
  deadline: DeadlineTable;
  inbox: InboxTable;
  outbox: OutboxTable;
  operatorItem: OperatorItemTable;
  auditHead: AuditHeadTable;
  audit: AuditTable;
  accessToken: AccessTokenTable;
  oneTimeLink: OneTimeLinkTable;
  sweepLease: SweepLeaseTable;
  sweepBackoff: SweepBackoffTable;
}
