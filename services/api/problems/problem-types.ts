/**
 * Every problem the API can answer with by itself, with its HTTP status (RFC 9110). The reasons of the
 * domain are beside them: `refusals.ts` gives theirs.
 */
export const problemTypes = {
  malformedJson: 400,
  invalidRequest: 400,
  idempotencyKeyMissing: 400,
  idempotencyKeyInvalid: 400,
  tokenMissing: 401,
  tokenRefused: 401,
  linkRefused: 403,
  roleNotHeld: 403,
  notFound: 404,
  methodNotAllowed: 405,
  notAcceptable: 406,
  requestTooSlow: 408,
  tooFarAhead: 422,
  alreadyKnown: 409,
  templateNameTaken: 409,
  templateWithdrawn: 409,
  refused: 409,
  sameKeyOtherBody: 409,
  stale: 412,
  tooLarge: 413,
  addressTooLong: 414,
  notJson: 415,
  invalidInput: 422,
  templateWordingRefused: 422,
  ifMatchMissing: 428,
  tooManyRequests: 429,
  unexpected: 500,
  notKnownYet: 503,
  databaseAway: 503,
  schemaBehind: 503,
  temporalAway: 503,
  workerAway: 503,
  demoMissing: 503,
} as const;

export type ProblemName = keyof typeof problemTypes;
