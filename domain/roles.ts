/** Who somebody is in one accompaniment; the same person may be several. Order: the order of preference. */
export const roles = [
  'person',
  'lead',
  'advisor',
  'manager',
  'hr',
  'group',
  'team',
  'supervisor',
  'support',
] as const;

export type Role = (typeof roles)[number];

/**
 * The roles that somebody may hold in a whole house. The person of an accompaniment, its working group and its advisor
 * are always those of one accompaniment: held everywhere, such a role would speak for everybody in that seat.
 */
export const heldInWholeHouse = {
  institution: ['lead', 'manager', 'hr', 'team', 'supervisor', 'support'],
  support: ['advisor', 'support'],
} as const satisfies { readonly [kind: string]: readonly Role[] };

/** Who may stand in the `by` of a line: a role, or time and other processes, which act by the same table. */
export type Acting = Role | 'time' | 'process';

/** Whether a word names a role. */
export const isRole = (word: string): word is Role => roles.some((one) => one === word);

/** A person holding a role in an accompaniment, as a process says it; the commit makes memberships of it. */
export interface Seat {
  readonly who: string;
  readonly role: Role;
}

/** Which field names the person, and which role they get: the one that a field says, or always the same. */
export interface Inviting {
  readonly who: string;
  readonly as: { readonly field: string } | { readonly role: Role };
}
