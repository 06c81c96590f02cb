import {
  addSheet,
  emptyTallies,
  fewestShown,
  isShown,
  shownMeanOf,
  shownUnsureOf,
  questions,
} from '../questionnaire.ts';
import {
  choice,
  count,
  day,
  group,
  id,
  integer,
  list,
  maybe,
  pick,
  sentence,
  text,
  type Values,
} from '../fields.ts';
import { the } from '../processes/describe.ts';
import { describePiece } from '../processes/piece.ts';

const round = () => choice('before', 'after');
const answer = () => choice('1', '2', '3', '4', '5', 'unsure');
const tally = {
  question: sentence('questionnaire', questions),
  answers: count(),
  sum: count(),
  unsure: count(),
};
const asked = group({
  id: id(),
  round: round(),
  invited: integer(1, 500),
  openedOn: day(),
  state: choice('open', 'closed', 'talkedInstead'),
  sheets: count(),
  tallies: list(group(tally), questions),
});
const fear = group({
  id: id(),
  what: text('house', 1000),
  round: maybe(id()),
  answer: maybe(text('house')),
});

/** What a role reads of a round: nothing but its size while it runs or when fewer than four answered. */
export const figuresField = () =>
  list(
    group({
      round: round(),
      state: choice('open', 'closed', 'talkedInstead'),
      invited: integer(1, 500),
      sheets: count(),
      shown: choice('yes', 'no'),
      means: list(
        group({
          question: sentence('questionnaire', questions),
          hundredths: maybe(integer(100, 500)),
          unsure: maybe(count()),
        }),
        questions,
      ),
    }),
  );

interface Asked {
  readonly rounds: Values<{ rounds: { type: 'list'; of: typeof asked } }>['rounds'];
}

/** The figures of every round, as far as they may be shown. */
export const figuresOf = ({ rounds }: Asked) =>
  rounds.map((one) => ({
    round: one.round,
    state: one.state,
    invited: one.invited,
    sheets: one.sheets,
    shown: isShown(one) ? ('yes' as const) : ('no' as const),
    means: isShown(one)
      ? one.tallies.map((each) => ({
          question: each.question,
          hundredths: shownMeanOf(each),
          unsure: shownUnsureOf(each),
        }))
      : [],
  }));

/** Whether as many answered as were invited: whoever holds more links than people cannot answer for them. */
const isFull = (open: { readonly sheets: number; readonly invited: number } | undefined): boolean =>
  open !== undefined && open.sheets >= open.invited;

/** The round that is open, if one is. */
export const openRound = ({ rounds }: Asked) => rounds.find((one) => one.state === 'open');

/**
 * The anonymous questionnaire before and after, and the fears and questions of the team, kept without names.
 * Whoever answers has a one-time link and no account; a team of fewer than four talks instead.
 */
export const asking = describePiece({
  remembers: { rounds: list(asked, 20), fears: list(fear, 500) },
  states: ['planning', 'underway', 'prepared'],
  reasons: [
    'roundOpen',
    'noRoundOpen',
    'everybodyAnswered',
    'teamTooSmall',
    'teamLargeEnough',
    'sameQuestionTwice',
  ],
  commands: {
    openQuestionnaire: {
      by: ['lead', 'advisor', 'group'],
      from: ['planning', 'underway', 'prepared'],
      fields: { round: round(), invited: integer(1, 500) },
      endsLinksTo: ['answerQuestionnaire'],
      notYet: { roundOpen: ({ it }) => openRound(it) !== undefined },
      refuses: { teamTooSmall: ({ input }) => input.invited < fewestShown },
      changes: (it, e) => {
        const opened = { openedOn: e.today, state: 'open' as const, sheets: 0, tallies: emptyTallies() };
        it.rounds.push({ id: e.id, round: e.round, invited: e.invited, ...opened });
      },
    },
    answerQuestionnaire: {
      by: ['team'],
      from: ['planning', 'underway', 'prepared'],
      way: 'anonymous',
      linksBy: ['lead', 'advisor', 'group'],
      fields: {
        answers: list(
          group({ question: sentence('questionnaire', questions), answer: answer() }),
          questions,
          1,
        ),
        fear: maybe(text('house', 1000)),
      },
      byLinkOnly: true,
      notYet: {
        noRoundOpen: ({ it }) => openRound(it) === undefined,
        everybodyAnswered: ({ it }) => isFull(openRound(it)),
      },
      refuses: {
        sameQuestionTwice: ({ input }) =>
          new Set(input.answers.map((one) => one.question)).size < input.answers.length,
      },
      changes: (it, e) => {
        const open = openRound(it);
        if (!open) return;
        open.sheets += 1;
        addSheet(open.tallies, e.answers);
        if (e.fear !== null) it.fears.push({ id: e.id, what: e.fear, round: open.id, answer: null });
      },
    },
    closeQuestionnaire: {
      by: ['lead', 'advisor', 'group', 'time'],
      from: ['open'],
      endsLinksTo: ['answerQuestionnaire'],
      notYet: { noRoundOpen: ({ it }) => openRound(it) === undefined },
      changes: (it) => {
        const open = openRound(it);
        if (open) open.state = 'closed';
      },
    },
    talkInstead: {
      by: ['lead', 'advisor', 'group'],
      from: ['planning', 'underway', 'prepared'],
      fields: { round: round(), present: integer(1, 500) },
      notYet: { roundOpen: ({ it }) => openRound(it) !== undefined },
      refuses: { teamLargeEnough: ({ input }) => input.present >= fewestShown },
      changes: (it, e) => {
        const talked = { openedOn: e.today, state: 'talkedInstead' as const, sheets: 0, tallies: [] };
        it.rounds.push({ id: e.id, round: e.round, invited: e.present, ...talked });
      },
    },
    raiseFear: {
      by: ['team', 'group', 'lead', 'advisor', 'manager'],
      from: ['planning', 'underway', 'prepared'],
      way: 'anonymous',
      linksBy: ['lead', 'advisor', 'group'],
      fields: { what: text('house', 1000) },
      changes: (it, e) => {
        it.fears.push({ id: e.id, what: e.what, round: null, answer: null });
      },
    },
    answerFear: {
      by: ['team', 'group', 'lead', 'advisor', 'manager'],
      from: ['planning', 'underway', 'prepared'],
      fields: { fear: pick('fears'), answer: text('house') },
      startsFrom: 'fear',
      among: ({ it }) => it.fears.filter((one) => isFearShown(it, one)),
      changes: (it, e) => {
        the(it.fears, e.fear).answer = e.answer;
      },
    },
  },
});

/** A fear from a sheet is shown with the figures of its round; one told openly is shown at once. */
export const isFearShown = (it: Asked, one: { readonly round: string | null }): boolean =>
  one.round === null || it.rounds.some((each) => each.id === one.round && isShown(each));

/** Fears and questions as they may be shown: what, and the answer. */
export const fearsField = () =>
  list(group({ id: id(), what: text('house', 1000), answer: maybe(text('house')) }), 500);
