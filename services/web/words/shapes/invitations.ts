/** Inviting somebody by e-mail, and being invited. */
export interface InvitationsWords {
  readonly title: string;
  readonly lead: string;
  readonly inHouse: string;
  readonly name: string;
  readonly nameHint: string;
  readonly noName: string;
  readonly email: string;
  readonly emailHint: string;
  readonly personHint: string;
  readonly noEmail: string;
  readonly language: string;
  readonly role: string;
  readonly noRole: string;
  readonly send: string;
  readonly sent: string;
  readonly withdrawn: string;
  readonly listTitle: string;
  readonly noneSent: string;
  readonly somebody: string;
  readonly states: { readonly [S in 'open' | 'accepted' | 'withdrawn' | 'over']: string };
  readonly until: (day: string) => string;
  readonly withdraw: (name: string) => string;
  readonly tooManyTitle: string;
  readonly tooMany: string;
  /** To one address; it does not say who sent the others. */
  readonly tooManyThere: string;
  readonly letter: { readonly subject: string; readonly text: (link: string) => string };
  readonly welcomeTitle: string;
  readonly invitedBy: (name: string, house: string) => string;
  readonly asRole: (role: string) => string;
  readonly seesTitle: string;
  readonly seesNothing: string;
  readonly beforeTitle: string;
  readonly before: string;
  readonly personalAddress: string;
  /** Before the address that was invited; and what to do when it is another's. */
  readonly invitedAt: string;
  readonly notYours: string;
  readonly accept: string;
  readonly refuse: string;
  readonly deadTitle: string;
  readonly dead: string;
  readonly notNowTitle: string;
  /** Whoever invited lost what let them give the role. */
  readonly noLonger: string;
  readonly notNow: (name: string) => string;
  readonly goIn: string;
}
