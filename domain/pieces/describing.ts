import { derivedId } from '../derived-id.ts';
import {
  actor,
  choice,
  day,
  flag,
  group,
  id,
  integer,
  judged,
  list,
  maybe,
  pick,
  text,
  type Values,
} from '../fields.ts';
import { clauseCodes, leavesOpen, refusedClauses, saysOneThing, saysTwice } from '../job-clauses.ts';
import { the } from '../processes/describe.ts';
import { describePiece } from '../processes/piece.ts';

const said = { text: maybe(text('house', 4000)), decideBy: maybe(day()), findings: judged('text') };
const code = () => choice(...clauseCodes);

/** A clause: what it says, or by when it is decided with the person, and what was found in its wording. */
export const clause = () => group({ id: id(), code: code(), ...said });

const party = () => choice('lead', 'manager', 'hr', 'team', 'person', 'institution');

/** Who agreed to a version, and in whose stead. */
export const consent = () =>
  group({ id: id(), party: party(), by: actor(), insteadOf: maybe(actor()), on: day() });

export const language = () => choice('fr', 'nl');

/** What a description consists of, before and after it is official. */
export const substance = {
  language: language(),
  clauses: list(clause()),
  line1: integer(0, 100),
  line2: integer(0, 100),
  network: integer(0, 100),
};

const memory = {
  ...substance,
  /** Whether the person chose the language: then nobody else changes it. */
  languageChosen: flag(),
  /** Who agreed to the draft as it stands; whoever changes it takes their agreement back. */
  consents: list(consent(), 20),
  kept: text('house', 20_000),
  noRequirements: list(
    group({
      id: id(),
      clause: id(),
      by: actor(),
      as: choice('advisor', 'person'),
      on: day(),
      why: text('author'),
      state: choice('stands', 'overtaken'),
    }),
  ),
};

type Drafted = Pick<Values<typeof memory>, 'clauses' | 'consents' | 'noRequirements'>;

/** A statement is about a wording: when that goes, it no longer stands. */
function reword(it: Drafted, clauseId: string): void {
  it.consents = [];
  for (const one of it.noRequirements) if (one.clause === clauseId) one.state = 'overtaken';
}

/** Who reads the draft and all that is said about it; the team reads it when it is asked. */
export const draftReaders = ['lead', 'manager', 'hr', 'group', 'advisor', 'person'] as const;

const authors = ['lead', 'manager', 'advisor', 'group', 'person'] as const;
const from = ['drafting', 'revising'] as const;

/**
 * The draft: clauses with ids of their own, the shares of the work, the language that counts, and statements
 * that a sentence found by the wording rules is no requirement.
 */
export const describing = describePiece({
  remembers: memory,
  states: ['drafting', 'revising'],
  needs: ['languagesThatCount'],
  reasons: [
    'eitherTextOrDay',
    'saidFromTheStart',
    'inThePast',
    'alreadyWritten',
    'moreThanHundred',
    'languageOfTheRegion',
    'chosenByThePerson',
  ],
  commands: {
    writeClause: {
      by: authors,
      seenBy: draftReaders,
      from,
      fields: { code: code(), ...said },
      refuses: {
        eitherTextOrDay: ({ input }) => !saysOneThing(input),
        saidFromTheStart: ({ input }) => leavesOpen(input),
        inThePast: ({ input, today }) => input.decideBy !== null && input.decideBy < today,
        alreadyWritten: ({ it, input }) => saysTwice([...it.clauses.map((one) => one.code), input.code]),
      },
      changes: (it, e) => {
        it.clauses.push({ id: e.id, code: e.code, text: e.text, decideBy: e.decideBy, findings: e.findings });
        it.consents = [];
      },
    },
    changeClause: {
      by: authors,
      seenBy: draftReaders,
      from,
      fields: { clause: pick('clauses'), ...said },
      startsFrom: 'clause',
      among: ({ it }) => it.clauses,
      refuses: {
        eitherTextOrDay: ({ input }) => !saysOneThing(input),
        saidFromTheStart: ({ it, input }) =>
          leavesOpen({ code: the(it.clauses, input.clause).code, decideBy: input.decideBy }),
        inThePast: ({ input, today }) => input.decideBy !== null && input.decideBy < today,
      },
      changes: (it, e) => {
        const found = the(it.clauses, e.clause);
        found.text = e.text;
        found.decideBy = e.decideBy;
        found.findings = e.findings;
        reword(it, e.clause);
      },
    },
    removeClause: {
      by: authors,
      seenBy: draftReaders,
      from,
      fields: { clause: pick('clauses') },
      among: ({ it }) => it.clauses,
      changes: (it, e) => {
        it.clauses = it.clauses.filter((one) => one.id !== e.clause);
        reword(it, e.clause);
      },
    },
    fillFrom: {
      by: ['lead', 'manager', 'hr', 'advisor', 'group'],
      seenBy: draftReaders,
      from: ['drafting'],
      fields: {
        source: choice('template', 'functionSheet'),
        clauses: list(group({ code: code(), ...said }), 60, 1),
        kept: maybe(text('house', 20_000)),
      },
      fills: {
        parts: 'clauses',
        source: 'source',
        template: 'template',
        sheet: 'functionSheet',
        rest: 'kept',
      },
      refuses: {
        eitherTextOrDay: ({ input }) => !input.clauses.every(saysOneThing),
        saidFromTheStart: ({ input }) => input.clauses.some(leavesOpen),
        inThePast: ({ input, today }) =>
          input.clauses.some((one) => one.decideBy !== null && one.decideBy < today),
        alreadyWritten: ({ it, input }) =>
          saysTwice([...it.clauses, ...input.clauses].map((one) => one.code)),
      },
      changes: (it, e) => {
        it.clauses.push(...e.clauses.map((one, n) => ({ ...one, id: derivedId(e.id, n) })));
        if (e.kept !== null) it.kept = e.kept;
      },
    },
    setShares: {
      by: authors,
      seenBy: draftReaders,
      from,
      fields: { line1: integer(0, 100), line2: integer(0, 100) },
      startsFrom: 'memory',
      refuses: { moreThanHundred: ({ input }) => input.line1 + input.line2 > 100 },
      changes: (it, e) => {
        it.line1 = e.line1;
        it.line2 = e.line2;
        // The rest is for the network and for recharging: the three always make a hundred.
        it.network = 100 - e.line1 - e.line2;
        it.consents = [];
      },
    },
    setLanguage: {
      by: ['lead', 'hr', 'person'],
      seenBy: draftReaders,
      from,
      fields: { language: language() },
      startsFrom: 'memory',
      refuses: {
        languageOfTheRegion: ({ input, facts }) => !facts.languagesThatCount.includes(input.language),
        chosenByThePerson: ({ it, by }) => it.languageChosen && by.role !== 'person',
      },
      changes: (it, e) => {
        it.language = e.language;
        it.languageChosen = e.byRole === 'person';
        it.consents = [];
      },
    },
    stateNoRequirement: {
      by: ['advisor', 'person'],
      seenBy: draftReaders,
      weighs: 'alone',
      from,
      fields: { clause: pick('clauses'), why: text('author') },
      among: ({ it }) => refusedClauses(it),
      changes: (it, e) => {
        const as = e.byRole === 'person' ? 'person' : 'advisor';
        const { id: statement, clause: about, by, today: on, why } = e;
        it.noRequirements.push({ id: statement, clause: about, by, as, on, why, state: 'stands' });
      },
    },
  },
});
