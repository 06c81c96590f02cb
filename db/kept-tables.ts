import type { Day, Instant } from '#domain/calendar.ts';
import type { Fixed } from './column-types.ts';

interface PaperTable {
  id: Fixed<string>;
  processId: Fixed<string>;
  houseId: Fixed<string>;
  name: Fixed<string>;
  elementId: Fixed<string>;
  format: Fixed<'pdf' | 'docx'>;
  language: Fixed<'fr' | 'nl' | 'en'>;
  number: Fixed<number>;
  counts: Fixed<boolean>;
  hash: Fixed<string>;
  readers: Fixed<string[]>;
  madeOn: Fixed<Day>;
  size: Fixed<number>;
  keyVersion: Fixed<number>;
  sealed: Fixed<Buffer>;
}
interface DescriptionTemplateTable {
  id: Fixed<string>;
  houseId: Fixed<string>;
  language: Fixed<'fr' | 'nl'>;
  ownerVersion: Fixed<number>;
  name: Fixed<Buffer>;
  nameIndex: Fixed<string>;
  withdrawnAt: Instant | null;
}
interface DescriptionTemplateVersionTable {
  templateId: Fixed<string>;
  number: Fixed<number>;
  houseId: Fixed<string>;
  madeOn: Fixed<Day>;
  clauses: Fixed<number>;
  ownerVersion: Fixed<number>;
  sealed: Fixed<Buffer>;
}
interface LetterTable {
  id: Fixed<string>;
  kind: Fixed<string>;
  language: Fixed<'fr' | 'nl' | 'en'>;
  at: Fixed<Instant>;
  untilAt: Fixed<Instant>;
  nextRingAt: Instant;
  sentAt: Instant | null;
  ringKey: string | null;
  sealed: Buffer | null;
}
interface DemoCalendarTable {
  single: boolean;
  aheadMs: number;
}

interface FollowedTable {
  id: Fixed<string>;
  personId: Fixed<string>;
  houseId: Fixed<string>;
  nextOn: Day | null;
  gone: boolean;
  accompanimentId: string | null;
  ownerVersion: number;
  sealed: Buffer;
}
interface FollowedImportTable {
  id: Fixed<string>;
  personId: Fixed<string>;
  houseId: Fixed<string>;
  madeOn: Fixed<Day>;
  ownerVersion: number;
  sealed: Buffer;
}
interface InvitationTable {
  id: Fixed<string>;
  houseId: Fixed<string>;
  byPerson: Fixed<string>;
  byRole: Fixed<string>;
  role: Fixed<string>;
  language: Fixed<'fr' | 'nl' | 'en'>;
  kind: Fixed<string | null>;
  processId: Fixed<string | null>;
  command: Fixed<string | null>;
  hash: Fixed<string>;
  madeOn: Fixed<Day>;
  untilAt: Fixed<Instant>;
  state: 'open' | 'accepted' | 'withdrawn';
  personId: string | null;
  keyVersion: Fixed<number>;
  sealed: Buffer | null;
}
interface KeptFormTable {
  hash: Fixed<string>;
  personId: Fixed<string>;
  place: Fixed<string>;
  keyVersion: Fixed<number>;
  sealed: Fixed<Buffer>;
  untilAt: Fixed<Instant>;
}
interface OperatorTable {
  personId: Fixed<string>;
  since: Fixed<Day>;
}
interface CalendarFeedTable {
  id: Fixed<string>;
  hash: Fixed<string>;
  personId: Fixed<string>;
  houseId: Fixed<string>;
  madeOn: Fixed<Day>;
  readOn: Day | null;
  endedOn: Day | null;
}
interface SeenMarkTable {
  personId: Fixed<string>;
  processId: Fixed<string>;
  seq: number;
  seenOn: Day;
}

/** What is kept beside the processes: papers, letters, templates, marks, own lists, the demonstration's calendar, operators. */
export interface KeptTables {
  paper: PaperTable;
  invitation: InvitationTable;
  'door.keptForm': KeptFormTable;
  letter: LetterTable;
  demoCalendar: DemoCalendarTable;
  operator: OperatorTable;
  seenMark: SeenMarkTable;
  calendarFeed: CalendarFeedTable;
  followed: FollowedTable;
  followedImport: FollowedImportTable;
  descriptionTemplate: DescriptionTemplateTable;
  descriptionTemplateVersion: DescriptionTemplateVersionTable;
}
