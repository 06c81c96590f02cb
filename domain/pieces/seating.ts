import { choice, group, id, list, member, pick } from '../fields.ts';
import { the } from '../processes/describe.ts';
import { describePiece } from '../processes/piece.ts';

/** Who speaks for the institution. Nobody does so in an agreement with themselves. */
const ofTheInstitution: readonly string[] = ['lead', 'manager', 'hr'];

const invited = () => choice('lead', 'manager', 'hr', 'team', 'supervisor');

/** Who sits in a working group, and as what. */
const groupMember = () =>
  group({ who: member(), as: choice('leadership', 'fieldWorker', 'personConcerned', 'other') });

/**
 * Who is part of an accompaniment inside the institution: colleagues in their roles, and a working group of
 * three to six, somebody from the field and a person concerned among them.
 */
export const seating = describePiece({
  remembers: {
    members: list(group({ id: id(), who: member(), role: invited() })),
    workingGroup: list(groupMember(), 6),
    advisor: member(),
    /** The peer worker whom this accompaniment is for, once known. */
    person: member(),
  },
  states: ['recruiting', 'accompanied'],
  reasons: [
    'alreadyMember',
    'lastLead',
    'advisorInside',
    'bothSides',
    'alreadyNamed',
    'groupWithoutFieldWorker',
    'groupWithoutPersonConcerned',
    'samePersonTwice',
  ],
  commands: {
    invite: {
      by: ['lead'],
      from: ['open'],
      way: 'additive',
      fields: { who: member(), role: invited() },
      invites: { who: 'who', as: { field: 'role' } },
      refuses: {
        alreadyMember: ({ it, input }) =>
          it.members.some((one) => one.who === input.who && one.role === input.role),
        advisorInside: ({ it, input }) => it.advisor === input.who,
        bothSides: ({ it, input }) => it.person === input.who && ofTheInstitution.includes(input.role),
      },
      changes: (it, e) => {
        it.members.push({ id: e.id, who: e.who, role: e.role });
      },
    },
    namePerson: {
      by: ['lead', 'hr'],
      from: ['recruiting', 'accompanied'],
      weighs: 'alone',
      fields: { who: member() },
      invites: { who: 'who', as: { role: 'person' } },
      refuses: {
        // Until the arrival a wrong name can be put right; afterwards nobody takes a person's place.
        alreadyNamed: ({ it, state }) => it.person !== null && state === 'accompanied',
        advisorInside: ({ it, input }) => it.advisor === input.who,
        bothSides: ({ it, input }) =>
          it.members.some((one) => one.who === input.who && ofTheInstitution.includes(one.role)),
      },
      changes: (it, e) => {
        it.person = e.who;
      },
    },
    release: {
      by: ['lead'],
      from: ['open'],
      fields: { member: pick('members') },
      among: ({ it }) => it.members,
      refuses: {
        lastLead: ({ it, input }) =>
          the(it.members, input.member).role === 'lead' &&
          it.members.filter((one) => one.role === 'lead').length === 1,
      },
      changes: (it, e) => {
        it.members = it.members.filter((one) => one.id !== e.member);
      },
    },
    formGroup: {
      by: ['lead'],
      from: ['open'],
      fields: { members: list(groupMember(), 6, 3) },
      refuses: {
        advisorInside: ({ it, input }) => input.members.some((one) => one.who === it.advisor),
        groupWithoutFieldWorker: ({ input }) => !input.members.some((one) => one.as === 'fieldWorker'),
        groupWithoutPersonConcerned: ({ input }) =>
          !input.members.some((one) => one.as === 'personConcerned'),
        samePersonTwice: ({ input }) =>
          new Set(input.members.map((one) => one.who)).size < input.members.length,
      },
      changes: (it, e) => {
        it.workingGroup = e.members;
      },
    },
  },
});
