import * as createPeople from './0001-create-people.ts';
import * as createProcesses from './0002-create-processes.ts';
import * as createRecords from './0003-create-records.ts';
import * as grantCommitting from './0004-grant-committing.ts';
import * as grantReading from './0005-grant-reading.ts';
import * as createTemplates from './0006-create-templates.ts';
import * as createPapers from './0007-create-papers.ts';
import * as createDemoCalendar from './0008-create-demo-calendar.ts';
import * as drawLines from './0009-draw-lines.ts';
import * as openDoor from './0010-open-door.ts';
import * as createInvitations from './0011-create-invitations.ts';
import * as drawMore from './0013-draw-more.ts';
import * as openCalendars from './0014-open-calendars.ts';
import * as findLinksAndOperators from './0015-find-links-and-operators.ts';
import * as keepFollowed from './0016-keep-followed.ts';
import * as createLetters from './0017-create-letters.ts';
import * as showOperation from './0019-show-operation.ts';

/** Every migration by name, in order. A name once published never changes. */
export const migrations = {
  '0001-create-people': createPeople,
  '0002-create-processes': createProcesses,
  '0003-create-records': createRecords,
  '0004-grant-committing': grantCommitting,
  '0005-grant-reading': grantReading,
  '0006-create-templates': createTemplates,
  '0007-create-papers': createPapers,
  '0008-create-demo-calendar': createDemoCalendar,
  '0009-draw-lines': drawLines,
  '0010-open-door': openDoor,
  '0011-create-invitations': createInvitations,
  '0013-draw-more': drawMore,
  '0014-open-calendars': openCalendars,
  '0015-find-links-and-operators': findLinksAndOperators,
  '0016-keep-followed': keepFollowed,
  '0017-create-letters': createLetters,
  '0019-show-operation': showOperation,
} as const;
