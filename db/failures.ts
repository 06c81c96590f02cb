/** The database could not be asked or did not answer in time: what became of the request is not known yet. Same key again. */
export class NotKnownYet extends Error {
  override readonly name = 'NotKnownYet';

  constructor(cause: unknown) {
    super('not known yet', { cause });
  }
}

/**
 * SQLSTATE classes and codes of infrastructure: connection, resources, shutdown, lock and statement timeouts, retries,
 * and plans of a connection that a migration made stale (0A000, 26000).
 */
const infrastructure = /^(08|53|57P|58|40|55P03|57014|25P03|25P04|26000|0A000|XX000)/;
const sqlState = /^[0-9A-Z]{5}$/;

/** The SQLSTATE or system error code of a thrown thing, if it has one. */
const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;

/** Whether a thrown thing is the database's absence and not a mistake of ours. Errors of the driver have no SQLSTATE. */
function isInfrastructure(error: unknown): boolean {
  const code = codeOf(error);
  // First those of the system: EPIPE is as long as a SQLSTATE, of which no class begins with E.
  if (code !== undefined && /^E[A-Z]+$/.test(code)) return true;
  if (code !== undefined) return sqlState.test(code) && infrastructure.test(code);
  return (
    error instanceof Error &&
    /connection|connect|timeout|Client was closed|client is closed/i.test(error.message)
  );
}

/** The error to throw on: `NotKnownYet` for the absence of the database, anything else as it is. */
export const asFailure = (error: unknown): unknown =>
  isInfrastructure(error) ? new NotKnownYet(error) : error;

/** A connection is as good as before only after an error about data or syntax; after anything else it is given up. */
export const leavesItWhole = (error: unknown): boolean => /^(2(?!6)|4)/.test(codeOf(error) ?? '');

/** Whether a row with the same key was there already. */
export const isTwin = (error: unknown): boolean => codeOf(error) === '23505';
