import type { Pool } from 'pg';

const day = 24 * 60 * 60_000;

/** Takes away what is over: visits, ways in, counts and forms. Asked for whenever somebody comes to the door. */
export async function tidy(pool: Pool): Promise<void> {
  const now = new Date();
  await pool.query('delete from visit where expires_at < $1', [now]);
  await pool.query('delete from way_in where expires_at < $1', [now]);
  await pool.query('select forget_forms($1)', [now]);
  await pool.query('delete from attempt where since < $1', [new Date(now.getTime() - day)]);
}
