import type { Values } from '../fields.ts';
import { hasFewLimits, hasFewMissions, lacks, refusedClauses } from '../job-clauses.ts';
import type { describing } from './describing.ts';

type Drafted = Pick<Values<typeof describing.remembers>, 'clauses' | 'noRequirements'>;

/** What a description has to say before anybody is asked to agree to it, in the order in which it is read. */
export const draftGuards = {
  titleMissing: lacks('title'),
  purposeMissing: lacks('purpose'),
  fewMissions: ({ it }: { readonly it: Pick<Drafted, 'clauses'> }) => hasFewMissions(it),
  fewLimits: ({ it }: { readonly it: Pick<Drafted, 'clauses'> }) => hasFewLimits(it),
  sharesMissing: ({ it }: { readonly it: { readonly line1: number | null } }) => it.line1 === null,
  hierarchyMissing: lacks('hierarchy'),
  supervisionMissing: lacks('supervision'),
  placesMissing: lacks('places'),
  fileAccessMissing: lacks('fileAccess'),
  selfPresentationMissing: lacks('selfPresentation'),
  timePlaceMissing: lacks('timePlace'),
  wordingRefused: ({ it }: { readonly it: Drafted }) => refusedClauses(it).length > 0,
};

/** The same by name, as each piece gives them for its reasons. */
export const draftReasons = [
  'titleMissing',
  'purposeMissing',
  'fewMissions',
  'fewLimits',
  'sharesMissing',
  'hierarchyMissing',
  'supervisionMissing',
  'placesMissing',
  'fileAccessMissing',
  'selfPresentationMissing',
  'timePlaceMissing',
  'wordingRefused',
] as const;
