import { actor, choice, day, group, id, integer, list, maybe, member, text, type Memory } from '../fields.ts';
import { describePiece } from '../processes/piece.ts';
import { hasAgreed } from './approving.ts';
import { consent, describing, draftReaders, substance } from './describing.ts';
import { draftGuards, draftReasons } from './draft-guards.ts';

const side = () => choice('person', 'institution');

const version = group({
  id: id(),
  number: integer(1, 1000),
  on: day(),
  ...substance,
  /** Which side opened it, and who in their role gave the word. */
  openedBy: side(),
  agreed: list(consent(), 20),
});

const memory = {
  ...substance,
  languageChosen: describing.remembers.languageChosen,
  noRequirements: describing.remembers.noRequirements,
  consents: describing.remembers.consents,
  versions: list(version, 200),
  /** Which side opened the next version; only that side takes it back. */
  revisionOf: side(),
  revisionWhy: text('author'),
  atHire: list(group({ id: id(), number: integer(1, 1000), by: actor(), on: day() }), 50),
  lookedAt: list(group({ id: id(), by: actor(), on: day(), note: maybe(text('author')) }), 200),
  contractTitles: list(
    group({
      id: id(),
      by: actor(),
      on: day(),
      sameAs: choice('official', 'other'),
      title: maybe(text('house', 200)),
      why: maybe(text('house')),
    }),
    50,
  ),
  arrivedOn: day(),
  followedFrom: day(),
};

type Revised = Memory<typeof memory>;
type Substance = Pick<Revised, keyof typeof substance>;

const sideOf = (role: string) => (role === 'person' ? 'person' : 'institution');

const lastOf = (it: Pick<Revised, 'versions'>) => it.versions.at(-1);

const copyOf = ({ language, clauses, line1, line2, network }: Substance): Substance => ({
  language,
  clauses: structuredClone(clauses),
  line1,
  line2,
  network,
});

/** Puts the version in force back in the place of the draft. */
function restore(it: Substance, { language, clauses, line1, line2, network }: Substance): void {
  it.language = language;
  it.clauses = clauses;
  it.line1 = line1;
  it.line2 = line2;
  it.network = network;
}

/** Makes the draft, as it stands, the next version: a copy that no line alters. */
export function makeOfficial(it: Revised, e: { readonly id: string; readonly today: string }): void {
  const { language, clauses, line1, line2, network } = copyOf(it);
  if (language === null || line1 === null || line2 === null || network === null) return;
  const number = it.versions.length + 1;
  const openedBy = it.revisionOf ?? 'institution';
  const substanceNow = { language, clauses, line1, line2, network };
  it.versions.push({ id: e.id, number, on: e.today, ...substanceNow, openedBy, agreed: it.consents });
  it.consents = [];
  it.revisionOf = null;
  it.revisionWhy = null;
}

/** Whether the draft says the same as the version in force. */
const isUnchanged = (it: Revised): boolean => {
  const last = lastOf(it);
  return last !== undefined && JSON.stringify(copyOf(last)) === JSON.stringify(copyOf(it));
};

/**
 * After version 1: the person agrees at hire, or either side opens the next version while this one stays in
 * force; it takes both to make it official. Now and then somebody looks whether it may stay.
 */
export const revising = describePiece({
  remembers: memory,
  states: ['official', 'revising'],
  reasons: [
    ...draftReasons,
    'alreadyAgreed',
    'agreedForAnother',
    'nothingChanged',
    'openedByTheOthers',
    'titleOrReasonMissing',
  ],
  commands: {
    agreeAtHire: {
      by: ['person'],
      means: 'answering',
      seenBy: draftReaders,
      weighs: 'alone',
      from: ['official'],
      notYet: {
        alreadyAgreed: ({ it }) => it.atHire.some((one) => one.number === it.versions.length),
      },
      changes: (it, e) => {
        it.atHire.push({ id: e.id, number: it.versions.length, by: e.by, on: e.today });
      },
    },
    proposeVersion: {
      by: ['person', 'manager', 'lead'],
      means: 'asking',
      seenBy: draftReaders,
      weighs: 'together',
      from: ['official'],
      to: 'revising',
      fields: { why: maybe(text('author')) },
      changes: (it, e) => {
        it.revisionOf = sideOf(e.byRole);
        it.revisionWhy = e.why;
        it.consents = [];
      },
    },
    agreeVersion: {
      by: ['person', 'lead'],
      means: 'answering',
      seenBy: draftReaders,
      weighs: 'together',
      from: ['revising'],
      notYet: {
        alreadyAgreed: ({ it, by }) => hasAgreed(it, sideOf(by.role)),
        nothingChanged: ({ it }) => isUnchanged(it),
        ...draftGuards,
      },
      // A role held in the whole house is not seen here: whoever agreed for one side does not agree for the other.
      refuses: { agreedForAnother: ({ it, by }) => it.consents.some((one) => one.by === by.id) },
      changes: (it, e) => {
        const party = sideOf(e.byRole);
        it.consents.push({ id: e.id, party, by: e.by, insteadOf: null, on: e.today });
      },
    },
    dropVersion: {
      by: ['person', 'manager', 'lead'],
      seenBy: draftReaders,
      weighs: 'alone',
      from: ['revising'],
      to: 'official',
      notYet: { openedByTheOthers: ({ it, by }) => it.revisionOf !== sideOf(by.role) },
      changes: (it) => {
        const last = lastOf(it);
        if (last) restore(it, copyOf(last));
        it.consents = [];
        it.revisionOf = null;
        it.revisionWhy = null;
      },
    },
    keepAsItIs: {
      by: ['person', 'manager', 'lead'],
      means: 'answering',
      seenBy: draftReaders,
      from: ['official'],
      way: 'additive',
      fields: { note: maybe(text('author')) },
      changes: (it, e) => {
        it.lookedAt.push({ id: e.id, by: e.by, on: e.today, note: e.note });
      },
    },
    noteContractTitle: {
      by: ['hr', 'lead'],
      seenBy: draftReaders,
      weighs: 'alone',
      from: ['official', 'revising'],
      fields: {
        sameAs: choice('official', 'other'),
        title: maybe(text('house', 200)),
        why: maybe(text('house')),
      },
      refuses: {
        titleOrReasonMissing: ({ input }) =>
          input.sameAs === 'other' && (input.title === null || input.why === null),
      },
      changes: (it, e) => {
        const { sameAs, title, why } = e;
        it.contractTitles.push({ id: e.id, by: e.by, on: e.today, sameAs, title, why });
      },
    },
    personNamed: {
      by: ['process'],
      seenBy: draftReaders,
      from: ['open'],
      way: 'additive',
      fields: { who: member() },
      // Whoever held the seat before spoke for themselves only; who holds it now may have spoken already.
      changes: (it, e) => {
        it.consents = it.consents.filter((one) => one.party !== 'person' || one.by === e.who);
        for (const one of it.noRequirements)
          if (one.as === 'person' && one.by !== e.who) one.state = 'overtaken';
        it.languageChosen = false;
        it.atHire = it.atHire.filter((one) => one.by === e.who);
      },
    },
    arrived: {
      by: ['process'],
      seenBy: draftReaders,
      from: ['open'],
      way: 'additive',
      fields: { on: day() },
      changes: (it, e) => {
        it.arrivedOn = e.on;
        it.followedFrom = e.today;
      },
    },
  },
});
