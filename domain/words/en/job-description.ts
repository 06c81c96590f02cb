import type { jobDescription as process } from '../../processes/job-description.ts';
import type { WordsOf } from '../shape.ts';
import { options, parts, shown } from './job-description-shown.ts';
import { reasons, said, shares } from './job-description-terms.ts';

export const jobDescription = {
  title: { one: 'Job description', several: 'Job descriptions' },
  states: {
    drafting: 'Being written',
    comments: 'Open for comments',
    proposed: 'Proposed for agreement',
    official: 'Official',
    revising: 'Official, the next version is being written',
    paused: 'Paused',
    closed: 'Closed',
  },
  commands: {
    begin: {
      does: 'Begin the description',
      done: 'The description has begun',
      fields: { language: 'Language that counts' },
    },
    writeClause: {
      does: 'Write a clause',
      done: 'A clause was written',
      fields: { code: 'What the clause is about', ...said },
    },
    changeClause: {
      does: 'Change a clause',
      done: 'A clause was changed',
      fields: { clause: 'The clause', ...said },
    },
    removeClause: { does: 'Remove a clause', done: 'A clause was removed', fields: { clause: 'The clause' } },
    fillFrom: {
      does: 'Start from a template or a function sheet',
      done: 'Clauses were taken from a template or a sheet',
      fields: { source: 'Where the clauses come from', clauses: 'The clauses', kept: 'What found no place' },
    },
    setShares: {
      does: 'Set the shares of the work',
      done: 'The shares of the work were set',
      fields: shares,
    },
    setLanguage: {
      does: 'Choose the language that counts',
      done: 'The language that counts was chosen',
      fields: { language: 'French in Wallonia, Dutch in Flanders; in Brussels the language of the person' },
    },
    stateNoRequirement: {
      does: 'Say that it is no requirement',
      done: 'Somebody said that it is no requirement',
      fields: { clause: 'The clause', why: 'Why it is none' },
    },
    openComments: {
      does: 'Open a round of comments',
      done: 'A round of comments is open',
      fields: { of: 'Whom to ask', until: 'Until' },
    },
    comment: {
      does: 'Comment',
      done: 'A comment has come in',
      fields: { clause: 'The clause', what: 'My comment' },
    },
    commentFromOutside: {
      does: 'Comment from outside, without a name',
      done: 'A comment without a name has come in from outside',
      fields: { voice: 'On behalf of', about: 'About', what: 'The comment' },
      byLink: {
        what: 'Your opinion on the job description of a future peer worker, without a name.',
        before: [
          'Give your opinion on the description that was shown to you. It is not on this page.',
          'The working group reads what you write, in the name of the committee or network you choose. An answer will be noted beside it.',
        ],
      },
    },
    answerComment: {
      does: 'Answer a comment',
      done: 'A comment was answered',
      fields: { comment: 'Comment on it', outcome: 'What follows', answer: 'Answer' },
    },
    closeComments: { does: 'Close the comments', done: 'The comments are closed' },
    propose: { does: 'Propose for agreement', done: 'The description was proposed for agreement' },
    nameDelegate: {
      does: 'Choose who speaks for the team',
      done: 'The team chose who speaks for it',
      fields: { delegate: 'Colleague' },
    },
    nameSubstitute: {
      does: 'Name a substitute',
      done: 'A substitute was named',
      fields: { party: 'For', who: 'Substitute', insteadOf: 'Instead of', from: 'From', until: 'Up to' },
    },
    approve: { does: 'Agree', done: 'An agreement was given' },
    askChange: {
      does: 'Ask for a change',
      done: 'A change was asked for: the description is being written again',
      fields: { why: 'What should change, and why' },
    },
    agreeAtHire: {
      does: 'Agree when I am hired',
      done: 'The person agreed when hired',
    },
    proposeVersion: {
      does: 'Open the next version',
      done: 'The next version is open, the present one stays in force',
      fields: { why: 'Why' },
    },
    agreeVersion: {
      does: 'Agree to the next version',
      done: 'An agreement was given to the next version',
    },
    dropVersion: {
      does: 'Take the next version back',
      done: 'The next version was taken back, the present one stays in force',
    },
    keepAsItIs: {
      does: 'Say that the description may stay',
      done: 'Somebody read the description again: it may stay',
      fields: { note: 'A note' },
    },
    noteContractTitle: {
      does: 'Note the title in the contract',
      done: 'The title in the contract was noted',
      fields: { sameAs: 'The title in the contract is', title: 'Another title', why: 'Why another one' },
    },
    translateClause: {
      does: 'Translate a clause, as an aid',
      done: 'A clause was translated, as an aid',
      fields: { clause: 'Clause', language: 'Language of the translation', text: 'The clause translated' },
    },
    publishTranslation: {
      does: 'Publish a translation, as an aid',
      done: 'There is a translation as an aid; it does not count as the official text',
      fields: { translation: 'Translation' },
    },
    putOnPaper: {
      does: 'Put on paper',
      done: 'The description is on paper',
      fields: { of: 'Version', hash: 'Fingerprint' },
    },
    personNamed: {
      does: 'Say who was hired',
      done: 'The person hired was named: what was said in that seat is to be said again',
      fields: { who: 'Person hired' },
    },
    arrived: {
      does: 'Say that the person has arrived',
      done: 'The person has arrived',
      fields: { on: 'Day of arrival' },
    },
    pauseWith: { does: 'Pause', done: 'The description is paused with the accompaniment' },
    resumeWith: { does: 'Resume', done: 'The description goes on with the accompaniment' },
    closeWith: { does: 'Close', done: 'The description is closed with the accompaniment' },
  },
  reasons,
  rules: {
    wentBackToDraft: 'The round of comments is over: the description is being written again',
    becameOfficial: 'The four agreements are there: the description is official',
    becameNextVersion: 'The person and the institution agree: the next version is official',
  },
  waits: {
    comments: 'comment on the description',
    leadApproves: 'the agreement of the project lead',
    managerApproves: 'the agreement of the line manager',
    hrApproves: 'the agreement of the personnel office',
    teamApproves: 'the agreement of the team',
    revisionWindow: 'read the description again together',
    clauseDecided: 'decide a clause with the person',
    versionAgreed: 'agree to the next version',
  },
  shown,
  parts,
  options,
} as const satisfies WordsOf<typeof process>;
