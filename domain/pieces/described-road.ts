/** Once official it stays in force: while the next version is written, one stands on the same step. */
export const writtenRoad = [
  { at: ['drafting'] },
  { at: ['comments'] },
  { at: ['proposed'] },
  { at: ['official', 'revising'] },
] as const;

const written = { by: ['writeClause', 'changeClause'] } as const;

/** What may be done about what a draft still lacks. */
export const draftRemedies = {
  titleMissing: written,
  purposeMissing: written,
  fewMissions: written,
  fewLimits: written,
  hierarchyMissing: written,
  supervisionMissing: written,
  placesMissing: written,
  fileAccessMissing: written,
  selfPresentationMissing: written,
  timePlaceMissing: written,
  nothingChanged: written,
  sharesMissing: { by: ['setShares'] },
  wordingRefused: { by: ['changeClause', 'stateNoRequirement'] },
  delegateMissing: { by: ['nameDelegate'] },
} as const;
