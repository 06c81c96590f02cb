import type { Day, Instant } from '#domain/calendar.ts';
import { personInvited, takeInvitation } from './accept-invitation.ts';
import { addressOf, houseOf, peopleAt } from './door.ts';
import { invitationBehind, invitationsOf, keepInvitation, withdrawInvitation } from './invitations.ts';
import type { Invitation, Invited, NewInvitation } from './invitations.ts';
import { forgetForm, keepForm, keptForm } from './kept-forms.ts';
import type { KeptForm } from './kept-forms.ts';
import { changeDetails } from './people.ts';
import type { Details } from './people.ts';
import type { Store } from './store.ts';

/** What the door of the pages asks and writes: who comes in, whom they invite, what they had typed. */
export const doorDesk = (store: Store) => ({
  houseOf: (person: string, day: Day) => houseOf(store, person, day),
  peopleAt: (email: string, day: Day) => peopleAt(store, email, day),
  addressOf: (one: Parameters<typeof addressOf>[1]) => addressOf(store, one),
  keepInvitation: (one: NewInvitation, at: Instant) => keepInvitation(store, one, at),
  invitations: (of: Parameters<typeof invitationsOf>[1], now: Instant) => invitationsOf(store, of, now),
  invitationBehind: (hash: string, now: Instant) => invitationBehind(store, hash, now),
  withdrawInvitation: (which: Parameters<typeof withdrawInvitation>[1]) => withdrawInvitation(store, which),
  personInvited: (to: Invitation, invited: Invited, at: Instant) => personInvited(store, to, invited, at),
  takeInvitation: (one: Invitation, person: string, at: Instant) => takeInvitation(store, one, person, at),
  changeDetails: (who: { readonly person: string; readonly house: string }, details: Details) =>
    changeDetails(store, who, details),
  keepForm: (form: KeptForm, what: Parameters<typeof keepForm>[2]) => keepForm(store, form, what),
  keptForm: (form: KeptForm, place: string, now: Instant) => keptForm(store, form, place, now),
  forgetForm: (form: KeptForm) => forgetForm(store, form),
});
