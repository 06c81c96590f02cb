import type { Day } from '../calendar.ts';
import { clauseCodes } from '../job-clauses.ts';
import { actor, choice, count, day, group, id, integer, list, maybe, pick, text } from '../fields.ts';
import { the } from '../processes/describe.ts';
import { describePiece } from '../processes/piece.ts';
import { clause, draftReaders } from './describing.ts';

const invited = ['manager', 'hr', 'group', 'team', 'person'] as const;
const commenters = ['lead', 'advisor', ...invited] as const;
const voices = ['usersCommittee', 'peerNetwork'] as const;

/** Who speaks in a comment: a role, or a voice from outside that has no name here. */
const speaker = () => choice(...commenters, ...voices);

const isInvited = (it: { readonly commentsOf: readonly string[] }, role: string): boolean =>
  role === 'lead' || role === 'advisor' || it.commentsOf.includes(role);

interface Said {
  readonly id: string;
  readonly by: string;
  readonly today: Day;
  readonly what: string;
}

/** What a comment has whoever makes it; nobody has answered it yet. */
const said = (it: { readonly commentRounds: number }, { id: comment, by, today: on, what }: Said) => ({
  id: comment,
  by,
  on,
  round: it.commentRounds,
  what,
  answer: null,
  outcome: null,
});

/**
 * Rounds of comments: the lead says whose comments are asked for and until when. Comments are added, never
 * changed; from outside they come by a one-time link, without a name; each may get an answer.
 */
export const commenting = describePiece({
  remembers: {
    clauses: list(clause()),
    commentsOf: list(choice(...invited), 5),
    commentsUntil: day(),
    /** How many rounds were opened. */
    commentRounds: count(),
    comments: list(
      group({
        id: id(),
        from: speaker(),
        by: actor(),
        on: day(),
        /** The round of comments in which it came, from 1. */
        round: integer(1, 1000),
        clause: maybe(id()),
        about: maybe(choice(...clauseCodes)),
        what: text('author'),
        answer: maybe(text('house')),
        outcome: maybe(choice('taken', 'notTaken')),
      }),
      500,
    ),
  },
  states: ['drafting', 'comments', 'proposed'],
  reasons: ['inThePast', 'notAsked'],
  commands: {
    openComments: {
      by: ['lead', 'advisor'],
      seenBy: [...draftReaders, 'team'],
      from: ['drafting'],
      to: 'comments',
      fields: { of: list(choice(...invited), 5, 1), until: day() },
      refuses: { inThePast: ({ input, today }) => input.until < today },
      changes: (it, e) => {
        it.commentsOf = e.of;
        it.commentsUntil = e.until;
        it.commentRounds += 1;
      },
    },
    comment: {
      by: commenters,
      seenBy: draftReaders,
      from: ['comments'],
      way: 'additive',
      fields: { clause: maybe(pick('clauses')), what: text('author') },
      among: ({ it }) => it.clauses,
      notYet: { notAsked: ({ it, by }) => !isInvited(it, by.role) },
      changes: (it, e) => {
        const from = commenters.find((one) => one === e.byRole);
        if (!from) return;
        const about = it.clauses.find((one) => one.id === e.clause)?.code ?? null;
        it.comments.push({ ...said(it, e), from, clause: e.clause, about });
      },
    },
    commentFromOutside: {
      by: ['group'],
      seenBy: draftReaders,
      from: ['comments'],
      way: 'anonymous',
      linksBy: ['lead', 'advisor', 'group'],
      fields: { voice: choice(...voices), about: maybe(choice(...clauseCodes)), what: text('house') },
      changes: (it, e) => {
        it.comments.push({ ...said(it, e), from: e.voice, clause: null, about: e.about });
      },
    },
    answerComment: {
      by: ['lead', 'advisor', 'group'],
      seenBy: draftReaders,
      from: ['drafting', 'comments', 'proposed'],
      fields: { comment: pick('comments'), outcome: choice('taken', 'notTaken'), answer: text('house') },
      startsFrom: 'comment',
      among: ({ it }) => it.comments,
      changes: (it, e) => {
        const found = the(it.comments, e.comment);
        found.answer = e.answer;
        found.outcome = e.outcome;
      },
    },
    closeComments: {
      by: ['lead', 'advisor', 'time'],
      seenBy: [...draftReaders, 'team'],
      from: ['comments'],
      changes: (it) => {
        it.commentsUntil = null;
      },
    },
  },
});
