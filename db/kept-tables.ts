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

/** What is kept beside the processes: papers, letters, templates, marks, the demonstration's calendar, operators. */
export interface KeptTables {
  paper: PaperTable;
  letter: LetterTable;
  demoCalendar: DemoCalendarTable;
  operator: OperatorTable;
  seenMark: SeenMarkTable;
  calendarFeed: CalendarFeedTable;
  descriptionTemplate: DescriptionTemplateTable;
  descriptionTemplateVersion: DescriptionTemplateVersionTable;
}
