import type { ClauseCode } from '../job-clauses.ts';

/** Once official it stays in force: while the next version is written, one stands on the same step. */
export const writtenRoad = [
  { at: ['drafting'] },
  { at: ['comments'] },
  { at: ['proposed'] },
  { at: ['official', 'revising'] },
] as const;

const writing = (code: ClauseCode) => ({ by: ['writeClause'] as const, with: { code } });

/** What may be done about what a draft still lacks. */
export const draftRemedies = {
  titleMissing: writing('title'),
  purposeMissing: writing('purpose'),
  fewMissions: writing('mission'),
  fewLimits: writing('limit'),
  hierarchyMissing: writing('hierarchy'),
  supervisionMissing: writing('supervision'),
  placesMissing: writing('places'),
  fileAccessMissing: writing('fileAccess'),
  selfPresentationMissing: writing('selfPresentation'),
  timePlaceMissing: writing('timePlace'),
  nothingChanged: { by: ['writeClause', 'changeClause'] },
  sharesMissing: { by: ['setShares'] },
  wordingRefused: { by: ['changeClause', 'stateNoRequirement'] },
  delegateMissing: { by: ['nameDelegate'] },
} as const;
