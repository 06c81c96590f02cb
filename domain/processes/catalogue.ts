import type { Kind } from '../kinds.ts';
import { accompaniment } from './accompaniment.ts';
import { jobDescription } from './job-description.ts';
import type { Process } from './process.ts';
import { teamPreparation } from './team-preparation.ts';

/** Every process there is. The compiler refuses a missing, a misspelt and a swapped one. */
export const catalogue = {
  accompaniment,
  'team-preparation': teamPreparation,
  'job-description': jobDescription,
} as const satisfies { readonly [K in Kind]: Process & { readonly kind: K } };

/** The process of a kind, as generic code sees it. */
export const processOf = (kind: Kind): Process => catalogue[kind];
