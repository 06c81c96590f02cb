import { choice, id, group, list, maybe, text } from '../fields.ts';
import {
  lacks,
  mayBeSeveral,
  neededCodes,
  refusedClauses,
  revisionWindows,
  undecided,
} from '../job-clauses.ts';
import { draftRemedies, writtenRoad } from '../pieces/described-road.ts';
import { approvalOf } from '../pieces/approval-wait.ts';
import { approving, hasAgreed, parties } from '../pieces/approving.ts';
import { commenting } from '../pieces/commenting.ts';
import { clause, describing, language } from '../pieces/describing.ts';
import { makeOfficial, revising } from '../pieces/revising.ts';
import { translating } from '../pieces/translating.ts';
import { everything, paperReaders } from '../pieces/job-description-sight.ts';
import { describeProcess } from './describe.ts';

const onPaper = {
  render: 'officialDescription' as const,
  of: (it: { readonly versions: readonly { readonly id: string }[] }) => it.versions.at(-1)?.id ?? null,
  then: 'putOnPaper',
};

/**
 * The description of the job: drafted clause by clause, commented, approved by lead, N+1, personnel office and a
 * delegate of the team, then official. The person agrees at hire or opens the next version; versions never change.
 */
export const jobDescription = describeProcess({
  kind: 'job-description',
  version: 3,
  remembers: {
    ...describing.remembers,
    ...commenting.remembers,
    ...approving.remembers,
    ...revising.remembers,
    ...translating.remembers,
  },
  states: ['drafting', 'comments', 'proposed', 'official', 'revising', 'paused', 'closed'],
  ends: ['closed'],
  needs: ['languagesThatCount'],
  reasons: [
    ...describing.reasons,
    ...commenting.reasons,
    ...approving.reasons,
    ...revising.reasons,
    ...translating.reasons,
  ],
  commands: {
    begin: {
      by: ['process'],
      from: ['new'],
      to: 'drafting',
      fields: { language: language() },
      changes: (it, e) => {
        it.language = e.language;
      },
    },
    ...describing.commands,
    ...commenting.commands,
    ...approving.commands,
    ...revising.commands,
    ...translating.commands,
    pauseWith: { by: ['process'], from: ['drafting', 'comments', 'proposed'], to: 'paused', way: 'additive' },
    resumeWith: { by: ['process'], from: ['paused'], to: 'back', way: 'additive' },
    closeWith: { by: ['process'], from: ['open'], to: 'closed', way: 'additive' },
  },
  ofItself: {
    wentBackToDraft: {
      from: ['comments'],
      to: 'drafting',
      when: ({ it }) => it.commentsUntil === null,
    },
    becameOfficial: {
      from: ['proposed'],
      to: 'official',
      when: ({ it }) => parties.every((one) => hasAgreed(it, one)),
      changes: makeOfficial,
    },
    becameNextVersion: {
      from: ['revising'],
      to: 'official',
      when: ({ it }) => hasAgreed(it, 'person') && hasAgreed(it, 'institution'),
      changes: makeOfficial,
    },
  },
  waits: {
    comments: [
      {
        name: 'comments',
        whose: ['manager', 'hr', 'group', 'team', 'person'],
        on: (it) => it.commentsUntil,
        remind: [2],
        takenBy: ['comment'],
        then: { command: 'closeComments' },
      },
    ],
    proposed: parties.map(approvalOf),
    official: [
      {
        name: 'revisionWindow',
        whose: ['person', 'manager'],
        each: revisionWindows,
        remind: [5],
        takenBy: ['keepAsItIs', 'proposeVersion'],
        then: { tell: ['advisor'] },
      },
      {
        name: 'clauseDecided',
        whose: ['person', 'manager'],
        each: undecided,
        remind: [5],
        takenBy: ['proposeVersion'],
        then: { tell: ['advisor', 'lead'] },
      },
    ],
    revising: [
      {
        name: 'versionAgreed',
        whose: ['person', 'lead'],
        after: 'revisionAgreed',
        remind: [5],
        takenBy: ['agreeVersion', 'dropVersion'],
        then: { tell: ['advisor'] },
      },
    ],
  },
  reactions: {
    begin: [{ notify: ['group', 'manager', 'advisor'] }],
    openComments: [{ notify: ['manager', 'hr', 'group', 'team', 'person'] }],
    closeComments: [{ notify: ['lead', 'group'] }],
    stateNoRequirement: [{ notify: ['lead', 'group', 'advisor'] }],
    propose: [{ notify: ['manager', 'hr', 'team'] }],
    nameSubstitute: [{ notify: ['lead', 'manager', 'hr', 'advisor'] }],
    withdrawSubstitute: [{ notify: ['lead', 'manager', 'hr', 'advisor'] }],
    askChange: [{ notify: ['lead', 'group', 'advisor'] }],
    becameOfficial: [
      { tell: 'accompaniment', command: 'descriptionOfficial' },
      onPaper,
      { notify: ['lead', 'manager', 'hr', 'group', 'team', 'advisor', 'person'] },
    ],
    proposeVersion: [{ notify: ['person', 'lead', 'manager', 'advisor'] }],
    becameNextVersion: [onPaper, { notify: ['person', 'lead', 'manager', 'hr', 'team'] }],
    publishTranslation: [{ render: 'descriptionTranslation', of: (_, e) => e.translation }],
    dropVersion: [{ notify: ['person', 'lead', 'manager'] }],
    noteContractTitle: [
      { notify: ['person'] },
      { notify: ['advisor'], when: (_, e) => e.sameAs === 'other' },
    ],
  },
  shows: {
    /** What is being commented or agreed to: before and after that a draft is its authors'. */
    proposal: {
      as: list(clause()),
      of: (it, _, state) => (state === 'comments' || state === 'proposed' ? it.clauses : []),
    },
    /** What a sheet said beside is for those who write, while they write: it may hold what no sheet should say. */
    kept: {
      as: maybe(text('house', 20_000)),
      of: (it, _, state) => (state === 'drafting' ? it.kept : null),
    },
    /** Title and missions in force, for everybody inside. */
    inBrief: {
      as: list(group({ id: id(), code: choice('title', 'mission'), text: maybe(text('house', 4000)) })),
      of: (it) =>
        (it.versions.at(-1)?.clauses ?? []).flatMap((one) =>
          one.code === 'title' || one.code === 'mission'
            ? [{ id: one.id, code: one.code, text: one.text }]
            : [],
        ),
    },
    ownComments: {
      as: commenting.remembers.comments,
      of: (it, role) => it.comments.filter((one) => one.from === role),
    },
    toReword: {
      as: list(group({ id: id(), code: clause().of.code, findings: clause().of.findings })),
      of: (it) => refusedClauses(it).map(({ id: one, code, findings }) => ({ id: one, code, findings })),
    },
    missing: {
      as: list(clause().of.code),
      of: (it) => neededCodes.filter((one) => lacks(one)({ it })),
    },
  },
  sees: {
    lead: [...everything, 'kept'],
    manager: [...everything, 'kept'],
    hr: [...everything, 'kept'],
    group: [...everything, 'kept'],
    advisor: [...everything, 'kept'],
    person: everything,
    team: [
      'inBrief',
      'versions',
      'papers',
      'translations',
      'proposal',
      'ownComments',
      'consents',
      'delegate',
      'changesAsked',
      'arrivedOn',
    ],
    supervisor: ['inBrief'],
  },
  road: writtenRoad,
  remedies: draftRemedies,
  settled: ['alreadyAgreed', 'openedByTheOthers', 'notAsked'],
  papers: { officialDescription: paperReaders, descriptionTranslation: paperReaders },
  versions: {
    of: 'versions',
    parts: 'clauses',
    writtenIn: ['drafting', 'comments', 'proposed', 'revising'],
    proposedAs: 'proposal',
    several: mayBeSeveral,
    refused: 'toReword',
  },
  agreement: {
    in: 'consents',
    of: { proposed: parties, revising: ['person', 'institution'] },
    asked: 'changesAsked',
    standIns: 'substitutes',
    ways: [
      'approve',
      'askChange',
      'agreeVersion',
      'nameDelegate',
      'withdrawDelegate',
      'nameSubstitute',
      'withdrawSubstitute',
    ],
  },
  mails: 'plain',
  keeps: {
    author: { months: 24, after: 'end', whenTheyGo: 'erase' },
    house: { months: 60, after: 'end', whenTheyGo: 'keepWithoutName' },
  },
});
