import { choice, day, group, id, list, maybe, member, text } from '../fields.ts';
import { describePiece } from '../processes/piece.ts';
import { seating } from './seating.ts';

const contact = {
  on: day(),
  how: choice('visit', 'call', 'message', 'meeting'),
  note: maybe(text('author')),
};

interface Seated {
  readonly person: string | null;
  readonly members: readonly { readonly who: string }[];
  readonly workingGroup: readonly { readonly who: string }[];
}

/** Whether somebody sits inside the institution: who does cannot speak for the outside as well. */
const isInside = (it: Seated, who: string): boolean =>
  it.person === who || [...it.members, ...it.workingGroup].some((one) => one.who === who);

/** The advisor from outside the institution: attached, handed over, and the log of contacts. */
export const advising = describePiece({
  remembers: {
    ...seating.remembers,
    handovers: list(
      group({ id: id(), from: member(), to: member(), on: day(), note: maybe(text('author')) }),
    ),
    contacts: list(group({ id: id(), ...contact }), 1000),
  },
  reasons: ['alreadyAttached', 'noAdvisor', 'sameAdvisor', 'advisorInside', 'inTheFuture'],
  commands: {
    attachAdvisor: {
      by: ['lead'],
      from: ['open'],
      fields: { advisor: member() },
      notYet: { alreadyAttached: ({ it }) => it.advisor !== null },
      refuses: { advisorInside: ({ it, input }) => isInside(it, input.advisor) },
      changes: (it, e) => {
        it.advisor = e.advisor;
      },
    },
    handOver: {
      by: ['advisor'],
      from: ['open'],
      weighs: 'alone',
      fields: { to: member(), note: maybe(text('author')) },
      notYet: { noAdvisor: ({ it }) => it.advisor === null },
      refuses: {
        sameAdvisor: ({ it, input }) => it.advisor === input.to,
        advisorInside: ({ it, input }) => isInside(it, input.to),
      },
      changes: (it, e) => {
        it.handovers.push({ id: e.id, from: it.advisor ?? e.by, to: e.to, on: e.today, note: e.note });
        it.advisor = e.to;
      },
    },
    noteContact: {
      by: ['advisor'],
      from: ['open'],
      way: 'additive',
      fields: contact,
      refuses: { inTheFuture: ({ input, today }) => input.on > today },
      changes: (it, e) => {
        it.contacts.push({ id: e.id, on: e.on, how: e.how, note: e.note });
      },
    },
  },
});
