/** What stands before the name of a wait in the inbox of somebody who was told of it, and whose turn it is not. */
export const latePrefix = 'late.';

/** The name under which a third person finds a turn that was not taken in time. */
export const lateName = (what: string): string => latePrefix + what;
