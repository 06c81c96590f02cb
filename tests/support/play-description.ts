import type { Day } from '#domain/calendar.ts';
import { Play, who, wording } from './play.ts';

export { wording } from './play.ts';

/** The day on which played descriptions begin. */
export const firstDay = '2026-09-01';

/** A clause as the commit gives it: a text, and what was found in it. */
export const said = (code: string, findings: readonly string[] = []) => ({
  code,
  text: wording,
  decideBy: null,
  findings,
});

/** A clause that is decided with the person. */
export const later = (code: string, decideBy: Day = '2027-01-15') => ({
  code,
  text: null,
  decideBy,
  findings: [],
});

/** A description that lacks nothing; one mission and the hours are to be decided with the person. */
export const wholeDraft = [
  ...['title', 'purpose', 'mission', 'mission', 'limit', 'limit', 'places', 'fileAccess'].map((one) =>
    said(one),
  ),
  ...['hierarchy', 'supervision', 'selfPresentation'].map((one) => said(one)),
  later('mission'),
  later('timePlace'),
];

/** A description just begun. */
export const begunDescription = (today: Day = firstDay): Play =>
  new Play('job-description', today).must('process', 'begin', { language: 'fr' });

/** A draft with some clauses; all of them, unless a test says otherwise. */
export const drafted = (clauses: readonly object[] = wholeDraft): Play =>
  begunDescription()
    .must('lead', 'fillFrom', { source: 'template', clauses, kept: null })
    .must('lead', 'setShares', { line1: 60, line2: 30 });

/** A description proposed to all parties; Malik speaks for the team. */
export const proposed = (clauses?: readonly object[]): Play =>
  drafted(clauses).must('team', 'nameDelegate', { delegate: who.malik }).must('lead', 'propose');

/** The four parties agree, each by somebody else. */
export const agree = (play: Play): Play =>
  play
    .must('lead', 'approve')
    .must('manager', 'approve', {}, who.thomas)
    .must('hr', 'approve', {}, who.ana)
    .must('team', 'approve', {}, who.malik);

/** A description whose version 1 is official. */
export const official = (clauses?: readonly object[]): Play => agree(proposed(clauses));

/** The id of the clause of a code that stands first. */
export function clauseOf(play: Play, code: string): string {
  const clauses = play.it['clauses'];
  const found: unknown = Array.isArray(clauses) ? clauses.find((one) => one.code === code) : undefined;
  if (typeof found === 'object' && found !== null && 'id' in found && typeof found.id === 'string')
    return found.id;
  throw new Error(`no clause ${code}`);
}
