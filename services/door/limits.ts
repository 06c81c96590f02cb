import type { Pool } from 'pg';
import { keyedHash } from '#db/key-ring.ts';
import type { KeyRing } from '#db/key-ring.ts';

const minute = 60_000;

/**
 * How often something may be tried, and within how long. What counts for one e-mail address counts for it alone; what
 * counts for a network address leaves room for a house that shares one.
 */
const limits = {
  /** Letters to one address, asked for from one network address. */
  askedHere: { most: 5, within: 15 * minute },
  /** Letters to one address, whoever asks. */
  askedFor: { most: 12, within: 60 * minute },
  /** Letters asked for from one network address. */
  askedFrom: { most: 40, within: 15 * minute },
  /** Codes tried for one asking, in its browser. */
  codeHere: { most: 5, within: 15 * minute },
  /** Codes tried that were asked for by one address, known or not: after these only the link works, for that day. */
  codeOf: { most: 15, within: 24 * 60 * minute },
  /** Codes tried from one network address. */
  codeFrom: { most: 60, within: 15 * minute },
  /** Invitations that one person sends to one address. */
  invitesHere: { most: 3, within: 24 * 60 * minute },
  /** Invitations to one address, whoever sends them: more, or each inviter could count those of the others. */
  invitesFor: { most: 8, within: 24 * 60 * minute },
  /** Invitations that one person sends. */
  invites: { most: 40, within: 24 * 60 * minute },
} as const;

export type LimitName = keyof typeof limits;

const counting = `
  insert into attempt as kept (bucket, since, count) values ($1, $2, 1)
  on conflict (bucket) do update set
    count = case when kept.since > $3 then kept.count + 1 else 1 end,
    since = case when kept.since > $3 then kept.since else $2 end
  returning count`;

/** Counts a try, and says whether it is one too many. Whose it is stays behind a keyed hash. */
export const limitsOver =
  (pool: Pool, keyRing: KeyRing) =>
  async (name: LimitName, whose: string): Promise<boolean> => {
    const { most, within } = limits[name];
    const now = Date.now();
    const bucket = keyedHash(keyRing, 'door-limit', `${name}|${whose}`);
    const { rows } = await pool.query<{ count: number }>(counting, [
      bucket,
      new Date(now),
      new Date(now - within),
    ]);
    return (rows[0]?.count ?? 0) > most;
  };
