import type { Auth } from './auth.ts';
import { standing } from './ends.ts';

/** A visit that is open, as its owner sees it. */
export interface OpenVisit {
  readonly id: string;
  /** Family and system, such as `firefox android`. */
  readonly browser: string;
  readonly since: string;
  readonly lastSeen: string;
}

/** The visits of a person, and ending them. */
export function openVisitsOf({ $context }: Auth) {
  const endWhere = async (where: { field: string; value: string }[]): Promise<void> => {
    await (await $context).adapter.deleteMany({ model: 'session', where });
  };
  return {
    list: async (person: string): Promise<readonly OpenVisit[]> => {
      const found = await (await $context).internalAdapter.listSessions(person);
      return found
        .filter((one) => standing(one, Date.now()).isOpen)
        .toSorted((one, other) => other.updatedAt.getTime() - one.updatedAt.getTime())
        .map(({ id, userAgent, createdAt, updatedAt }) => ({
          id,
          browser: userAgent ?? '',
          since: createdAt.toISOString(),
          lastSeen: updatedAt.toISOString(),
        }));
    },
    endOne: (person: string, visit: string): Promise<void> =>
      endWhere([
        { field: 'id', value: visit },
        { field: 'userId', value: person },
      ]),
    endAll: (person: string): Promise<void> => endWhere([{ field: 'userId', value: person }]),
  };
}
