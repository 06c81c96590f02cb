const statusOfReason: { readonly [reason: string]: number } = {
  notYours: 403,
  linkRefused: 403,
  unknownCommand: 404,
  invalidInput: 422,
  notAmongThem: 422,
  unknownMember: 422,
  holdsAnotherRole: 422,
};

/** The HTTP status of a refusal of the domain: 409 where the moment is wrong, unless the reason says more. */
export const refusalStatus = (reason: string): number => statusOfReason[reason] ?? 409;
