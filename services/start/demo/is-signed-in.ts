import type { Instant } from '#domain/calendar.ts';
import { openReader, tokenHolder } from '#db/actor.ts';
import { hashOfSecret } from '#db/ids.ts';

/** Whether the database lets somebody in with this token. */
export async function isSignedIn(apiUrl: string, token: string, at: Instant): Promise<boolean> {
  const reader = openReader(apiUrl, 1);
  try {
    const holder = await tokenHolder(reader, hashOfSecret(token));
    return holder !== undefined && holder.revokedAt === null && holder.expiresAt > at;
  } finally {
    await reader.close();
  }
}
