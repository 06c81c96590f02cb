import type { Day } from '../calendar.ts';
import { choice, day, integer, list, maybe, text } from '../fields.ts';
import { asking, fearsField, figuresField, figuresOf, isFearShown, openRound } from '../pieces/asking.ts';
import { bothReady, declaring } from '../pieces/declaring.ts';
import { meeting, suggestedSessions } from '../pieces/meeting.ts';
import { groundIsLaid, isShown, isTroubled } from '../questionnaire.ts';
import { describeProcess } from './describe.ts';

interface Sessions {
  readonly sessions: readonly {
    readonly id: string;
    readonly on: Day | null;
    readonly state: string;
    readonly present: number | null;
    readonly expected: number | null;
  }[];
}

const coming = (it: Sessions): { id: string; on: Day }[] =>
  it.sessions.flatMap((one) =>
    one.state === 'agreed' && one.on !== null ? [{ id: one.id, on: one.on }] : [],
  );

/** The day of the last session held, once none is to come. */
function afterSessions(it: Sessions): Day | null {
  if (it.sessions.some((one) => one.state === 'proposed' || one.state === 'agreed')) return null;
  const held = it.sessions.flatMap((one) => (one.state === 'held' && one.on !== null ? [one.on] : []));
  return held.toSorted().at(-1) ?? null;
}

/** Of those expected, how many were there, in per cent over all sessions held. */
function attendance(it: Sessions): number | null {
  const held = it.sessions.filter((one) => one.state === 'held');
  const expected = held.reduce((sum, one) => sum + (one.expected ?? 0), 0);
  return expected === 0
    ? null
    : Math.round((100 * held.reduce((sum, one) => sum + (one.present ?? 0), 0)) / expected);
}

const outlook = [
  'sessions',
  'agreements',
  'figures',
  'fears',
  'declarations',
  'attendance',
  'evidence',
] as const;

/**
 * The preparation of the host team: sessions agreed with it, an anonymous questionnaire before and after,
 * fears without names, agreements. The working group and the advisor say "ready" or "not yet"; figures are
 * evidence and never a condition. Three months after the arrival the team looks back.
 */
export const teamPreparation = describeProcess({
  kind: 'team-preparation',
  version: 1,
  remembers: {
    ...meeting.remembers,
    ...asking.remembers,
    ...declaring.remembers,
    arrivedOn: day(),
    lookedBack: text('house', 5000),
  },
  states: ['planning', 'underway', 'prepared', 'paused', 'lookedBack', 'closed'],
  ends: ['lookedBack', 'closed'],
  needs: [],
  reasons: [...meeting.reasons, ...asking.reasons, ...declaring.reasons, 'nobodyArrived'],
  commands: {
    begin: {
      by: ['process'],
      from: ['new'],
      to: 'planning',
      changes: (it, e) => {
        it.sessions = suggestedSessions(e.id);
      },
    },
    ...meeting.commands,
    ...asking.commands,
    ...declaring.commands,
    arrived: {
      by: ['process'],
      from: ['open'],
      way: 'additive',
      fields: { on: day() },
      changes: (it, e) => {
        it.arrivedOn = e.on;
      },
    },
    lookBack: {
      by: ['group', 'advisor', 'lead'],
      from: ['prepared'],
      to: 'lookedBack',
      weighs: 'alone',
      fields: { what: text('house', 5000) },
      notYet: { nobodyArrived: ({ it }) => it.arrivedOn === null },
      changes: (it, e) => {
        it.lookedBack = e.what;
      },
    },
    pauseWith: { by: ['process'], from: ['planning', 'underway', 'prepared'], to: 'paused', way: 'additive' },
    resumeWith: { by: ['process'], from: ['paused'], to: 'back', way: 'additive' },
    closeWith: { by: ['process'], from: ['open'], to: 'closed', way: 'additive' },
  },
  ofItself: {
    wasAgreed: {
      from: ['planning'],
      to: 'underway',
      when: ({ it }) =>
        it.sessions.some((one) => one.state === 'agreed') &&
        !it.sessions.some((one) => one.state === 'proposed'),
    },
    becamePrepared: { from: ['planning', 'underway'], to: 'prepared', when: ({ it }) => bothReady(it) },
    wasTakenBack: { from: ['prepared'], to: 'underway', when: ({ it }) => !bothReady(it) },
  },
  waits: {
    planning: [
      {
        name: 'sessionsAgreed',
        whose: ['lead', 'team'],
        after: 'sessionsAgreed',
        remind: [5],
        takenBy: ['planSession', 'agreeSession', 'askAnotherDay', 'addSession'],
        then: { tell: ['advisor'] },
      },
    ],
    underway: [
      {
        name: 'readinessSaid',
        whose: ['group', 'advisor'],
        after: 'readinessSaid',
        from: afterSessions,
        remind: [3],
        takenBy: ['groupSaysReady', 'groupSaysNotYet', 'advisorSaysReady', 'advisorSaysNotYet'],
        then: { tell: ['lead'] },
      },
    ],
    prepared: [
      {
        name: 'lookedBack',
        whose: ['group', 'advisor'],
        after: 'lookedBack',
        from: (it) => it.arrivedOn,
        remind: [10],
        takenBy: ['lookBack'],
        then: { tell: ['lead'] },
      },
    ],
    open: [
      {
        name: 'session',
        whose: ['group', 'team'],
        each: coming,
        remind: [2],
        takenBy: ['holdSession', 'askAnotherDay'],
        unless: ({ state }) => state === 'paused',
        then: { tell: ['lead', 'advisor'] },
      },
      {
        name: 'questionnaire',
        whose: ['team'],
        after: 'questionnaireOpen',
        from: (it) => openRound(it)?.openedOn ?? null,
        remind: [2],
        takenBy: ['answerQuestionnaire'],
        then: { command: 'closeQuestionnaire' },
      },
    ],
  },
  reactions: {
    planSession: [{ notify: ['team'] }],
    agreeSession: [{ notify: ['lead', 'group'] }],
    askAnotherDay: [{ notify: ['lead', 'group'] }],
    openQuestionnaire: [{ notify: ['team'] }],
    closeQuestionnaire: [{ notify: ['team', 'group', 'advisor'] }],
    groupSaysReady: [{ notify: ['advisor'] }],
    groupSaysNotYet: [
      { tell: 'accompaniment', command: 'teamNoLongerPrepared' },
      { notify: ['lead', 'advisor'] },
    ],
    advisorSaysReady: [{ notify: ['group'] }],
    advisorSaysNotYet: [
      { tell: 'accompaniment', command: 'teamNoLongerPrepared' },
      { notify: ['lead', 'group'] },
    ],
    becamePrepared: [{ tell: 'accompaniment', command: 'teamPrepared' }, { notify: ['lead', 'team'] }],
  },
  shows: {
    figures: { as: figuresField(), of: figuresOf },
    fears: {
      as: fearsField(),
      of: (it) =>
        it.fears
          .filter((one) => isFearShown(it, one))
          .map(({ id, what, answer }) => ({ id, what, answer }))
          // By random id: in the order they came, the n-th fear would be the n-th person's.
          .toSorted((a, b) => a.id.localeCompare(b.id)),
    },
    attendance: { as: maybe(integer(0, 100)), of: attendance },
    evidence: {
      as: list(choice('groundLaid', 'notCalm', 'fewPresent', 'talkedInstead')),
      of: (it) => {
        const last = it.rounds.filter(isShown).at(-1);
        const present = attendance(it);
        return [
          ...(last && groundIsLaid(last) ? (['groundLaid'] as const) : []),
          ...(last && isTroubled(last) ? (['notCalm'] as const) : []),
          ...(present !== null && present < 70 ? (['fewPresent'] as const) : []),
          ...(it.rounds.some((one) => one.state === 'talkedInstead') ? (['talkedInstead'] as const) : []),
        ];
      },
    },
  },
  sees: {
    lead: [...outlook, 'arrivedOn', 'lookedBack'],
    advisor: [...outlook, 'arrivedOn', 'lookedBack'],
    group: [...outlook, 'arrivedOn', 'lookedBack'],
    manager: [...outlook, 'arrivedOn', 'lookedBack'],
    team: [...outlook, 'arrivedOn', 'lookedBack'],
    person: ['agreements', 'declarations', 'arrivedOn'],
    supervisor: ['agreements'],
  },
  mails: 'plain',
  settled: ['alreadySaid', 'noRoundOpen', 'roundOpen'],
  remedies: { teamTooSmall: { by: ['talkInstead'] }, teamLargeEnough: { by: ['openQuestionnaire'] } },
  keeps: { house: { months: 60, after: 'end', whenTheyGo: 'keepWithoutName' } },
});
