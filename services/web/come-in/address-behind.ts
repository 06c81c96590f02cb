import { dayOf } from '#domain/calendar.ts';
import type { ApiDeps } from '#services/api/deps.ts';

export type Way = NonNullable<Awaited<ReturnType<ApiDeps['door']['ways']['behindLink']>>>;

/**
 * The address that a way in was sent to: that of its people, who are one in several houses. It is read anew, since the
 * door keeps none; nothing when nobody of them may come in any more.
 */
export async function addressBehind(deps: ApiDeps, { people }: Way): Promise<string | undefined> {
  const today = dayOf(deps.clock());
  for (const { id: personId } of people) {
    const houseId = await deps.desk.houseOf(personId, today);
    const address = houseId && (await deps.desk.addressOf({ personId, houseId }));
    if (address) return address;
  }
  return undefined;
}
