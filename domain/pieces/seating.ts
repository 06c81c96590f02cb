import { choice, group, id, list, member, pick } from '../fields.ts';
import { the } from '../processes/describe.ts';
import { describePiece } from '../processes/piece.ts';

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
  },
  reasons: [
    'alreadyMember',
    'lastLead',
    'advisorInside',
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
      refuses: {
        alreadyMember: ({ it, input }) =>
          it.members.some((one) => one.who === input.who && one.role === input.role),
        advisorInside: ({ it, input }) => it.advisor === input.who,
      },
      changes: (it, e) => {
        it.members.push({ id: e.id, who: e.who, role: e.role });
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
