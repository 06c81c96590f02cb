import type { Day } from '../calendar.ts';
import { actor, choice, day, group, id, list, member, pick, text, type Values } from '../fields.ts';
import { describePiece } from '../processes/piece.ts';
import { clause, consent, describing, draftReaders } from './describing.ts';
import { draftGuards, draftReasons } from './draft-guards.ts';

/** Who has to agree before a description is official. */
export const parties = ['lead', 'manager', 'hr', 'team'] as const;
export type Party = (typeof parties)[number];

const partyOf = (role: string): Party | undefined => parties.find((one) => one === role);

/** Who may be stood in for: a team speaks by its delegate. */
const offices = ['lead', 'manager', 'hr'] as const;

const memory = {
  clauses: list(clause()),
  noRequirements: describing.remembers.noRequirements,
  line1: describing.remembers.line1,
  consents: list(consent(), 20),
  delegate: member(),
  substitutes: list(
    group({
      id: id(),
      party: choice(...offices),
      who: member(),
      insteadOf: member(),
      namedBy: choice(...offices),
      from: day(),
      until: day(),
    }),
    50,
  ),
  changesAsked: list(
    group({ id: id(), party: choice(...parties), by: actor(), on: day(), why: text('author') }),
    100,
  ),
};

type Approved = Values<typeof memory>;

/** Whether a party has agreed to what lies before it. */
export const hasAgreed = (it: Pick<Approved, 'consents'>, party: string): boolean =>
  it.consents.some((one) => one.party === party);

/** Whom somebody stands in for on a day, if they were named a substitute of that party. */
const insteadOf = (
  it: Pick<Approved, 'substitutes'>,
  party: string,
  who: string,
  today: Day,
): string | null =>
  it.substitutes.findLast(
    (one) => one.party === party && one.who === who && one.from <= today && today <= one.until,
  )?.insteadOf ?? null;

/** Who learns that somebody agreed or asked for a change. */
const agreementReaders = [...draftReaders, 'team'] as const;

/**
 * The way to the first official version: proposed when it says what it has to, then agreed to by lead, N+1,
 * personnel office and a delegate of the team, each for one party only. A change asked for leads back to the draft.
 */
export const approving = describePiece({
  remembers: memory,
  states: ['drafting', 'comments', 'proposed'],
  reasons: [
    ...draftReasons,
    'alreadyAgreed',
    'delegateMissing',
    'notTheDelegate',
    'agreedForAnother',
    'standsInForThemselves',
    'endsBeforeItBegins',
  ],
  commands: {
    propose: {
      by: ['lead', 'advisor'],
      seenBy: agreementReaders,
      weighs: 'together',
      from: ['drafting'],
      to: 'proposed',
      notYet: draftGuards,
      changes: (it) => {
        it.consents = [];
      },
    },
    nameDelegate: {
      by: ['team'],
      seenBy: agreementReaders,
      from: ['drafting', 'comments', 'proposed'],
      fields: { delegate: member('team') },
      notYet: { alreadyAgreed: ({ it }) => hasAgreed(it, 'team') },
      changes: (it, e) => {
        it.delegate = e.delegate;
      },
    },
    withdrawDelegate: {
      by: ['team'],
      seenBy: agreementReaders,
      from: ['drafting', 'comments', 'proposed'],
      notYet: {
        delegateMissing: ({ it }) => it.delegate === null,
        alreadyAgreed: ({ it }) => hasAgreed(it, 'team'),
      },
      changes: (it) => {
        it.delegate = null;
      },
    },
    nameSubstitute: {
      by: offices,
      seenBy: agreementReaders,
      from: ['drafting', 'comments', 'proposed'],
      way: 'additive',
      fields: {
        party: choice(...offices),
        who: member(),
        insteadOf: member({ field: 'party' }),
        from: day(),
        until: day(),
      },
      refuses: {
        standsInForThemselves: ({ input }) => input.who === input.insteadOf,
        endsBeforeItBegins: ({ input }) => input.until < input.from,
      },
      changes: (it, e) => {
        const { id: named, party, who, insteadOf: absent, from, until } = e;
        const namedBy = offices.find((one) => one === e.byRole);
        if (namedBy) it.substitutes.push({ id: named, party, who, insteadOf: absent, namedBy, from, until });
      },
    },
    withdrawSubstitute: {
      by: offices,
      seenBy: agreementReaders,
      from: ['drafting', 'comments', 'proposed'],
      fields: { substitute: pick('substitutes') },
      among: ({ it, by }) => it.substitutes.filter((one) => one.namedBy === by.role),
      changes: (it, e) => {
        it.substitutes = it.substitutes.filter((one) => one.id !== e.substitute);
      },
    },
    approve: {
      by: parties,
      means: 'answering',
      seenBy: agreementReaders,
      weighs: 'together',
      from: ['proposed'],
      notYet: {
        alreadyAgreed: ({ it, by }) => hasAgreed(it, by.role),
        delegateMissing: ({ it, by }) => by.role === 'team' && it.delegate === null,
      },
      refuses: {
        notTheDelegate: ({ it, by }) => by.role === 'team' && by.id !== it.delegate,
        agreedForAnother: ({ it, by }) => it.consents.some((one) => one.by === by.id),
      },
      changes: (it, e) => {
        const party = partyOf(e.byRole);
        if (!party) return;
        const instead = insteadOf(it, party, e.by, e.today);
        it.consents.push({ id: e.id, party, by: e.by, insteadOf: instead, on: e.today });
      },
    },
    askChange: {
      by: parties,
      means: 'answering',
      seenBy: agreementReaders,
      weighs: 'alone',
      from: ['proposed'],
      to: 'drafting',
      fields: { why: text('author') },
      changes: (it, e) => {
        const party = partyOf(e.byRole);
        if (party) it.changesAsked.push({ id: e.id, party, by: e.by, on: e.today, why: e.why });
        it.consents = [];
      },
    },
  },
});
