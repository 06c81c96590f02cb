/** What an accompaniment started and may tell of its own life. */
interface Started {
  readonly preparation: string | null;
  readonly description: string | null;
}

const started = [
  { tell: 'team-preparation' as const, which: (it: Started) => it.preparation },
  { tell: 'job-description' as const, which: (it: Started) => it.description },
];

/** Tells what was started here that the whole pauses, resumes or ends. */
export const tellThem = (command: 'pauseWith' | 'resumeWith' | 'closeWith') =>
  started.map((one) => ({ ...one, command }));

/** Tells the description that somebody else is the person now: what was agreed in that seat is theirs to say again. */
export const tellOfPerson = [
  {
    tell: 'job-description' as const,
    command: 'personNamed',
    which: (it: Started) => it.description,
    with: (it: { readonly person: string | null }) => ({ who: it.person }),
  },
];

/** Tells what was started here that somebody arrived: the team looks back after it, the description is revised. */
export const tellOfArrival = started.map((one) => ({
  ...one,
  command: 'arrived',
  with: (it: { readonly arrivedOn: string | null }) => ({ on: it.arrivedOn }),
}));
