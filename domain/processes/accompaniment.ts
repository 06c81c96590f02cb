import { advising } from '../pieces/advising.ts';
import { halting, onTheRoad } from '../pieces/halting.ts';
import { readers } from '../pieces/readers.ts';
import { seating } from '../pieces/seating.ts';
import { tellOfArrival, tellOfPerson, tellThem } from '../pieces/telling.ts';
import { travelling, waysOn, wholeRoad } from '../pieces/travelling.ts';
import { choice, day, flag, group, id, list, maybe, text } from '../fields.ts';
import {
  isPrepared,
  lastContact,
  mayBeMissing,
  owesPlan,
  reviews,
  stillMissing,
  touchpoints,
  wasHeld,
} from '../road.ts';
import { describeProcess } from './describe.ts';

const motives = () => choice('teamRequest', 'usersRequest', 'networkReform', 'callForProjects', 'other');
const funding = () => choice('recurrent', 'project', 'mixed', 'notYet');

/**
 * The whole road of one hire, from the motives to autonomy: working group, gates, advisor, pause, close.
 * It may start at any stage: earlier steps are then "held before".
 */
export const accompaniment = describeProcess({
  kind: 'accompaniment',
  version: 4,
  remembers: {
    ...seating.remembers,
    ...advising.remembers,
    ...travelling.remembers,
    ...halting.remembers,
    why: text('house'),
    funding: funding(),
    fundedUntil: maybe(day()),
    firstPeer: flag(),
    reviews: list(group({ id: id(), on: day(), outcome: choice('goOn', 'adjust'), note: text('house') })),
  },
  states: [...onTheRoad, 'paused', 'autonomous', 'closed'],
  ends: ['autonomous', 'closed'],
  needs: ['officialDescription', 'languagesThatCount'],
  reasons: [...seating.reasons, ...advising.reasons, ...travelling.reasons, 'groupMissing'],
  commands: {
    ...seating.commands,
    ...advising.commands,
    ...travelling.commands,
    ...halting.commands,
    launch: {
      by: ['lead'],
      from: ['new'],
      to: 'launched',
      fields: {
        motives: list(motives(), 5, 1),
        why: text('house'),
        funding: funding(),
        fundedUntil: maybe(day()),
        firstPeer: flag(),
      },
      changes: (it, e) => {
        it.motives = e.motives;
        it.why = e.why;
        it.funding = e.funding;
        it.fundedUntil = e.fundedUntil;
        it.firstPeer = e.firstPeer;
        it.members.push({ id: e.id, who: e.by, role: 'lead' });
      },
    },
    writePlan: {
      by: ['lead', 'advisor'],
      from: ['open'],
      fields: { plan: text('house', 10_000) },
      startsFrom: 'memory',
      changes: (it, e) => {
        it.plan = e.plan;
      },
    },
    startPreparation: {
      by: ['lead', 'advisor'],
      from: ['launched'],
      to: 'preparing',
      notYet: {
        groupMissing: ({ it }) => it.workingGroup.length === 0,
        planMissing: ({ it }) => owesPlan(it),
      },
      changes: (it, e) => {
        it.preparation = e.id;
      },
    },
    noteReview: {
      by: ['advisor', 'lead'],
      from: ['accompanied'],
      way: 'additive',
      fields: { on: day(), outcome: choice('goOn', 'adjust'), note: text('house') },
      refuses: { inTheFuture: ({ input, today }) => input.on > today },
      changes: (it, e) => {
        it.reviews.push({ id: e.id, on: e.on, outcome: e.outcome, note: e.note });
      },
    },
  },
  ofItself: {
    becamePrepared: { from: ['launched', 'preparing'], to: 'describing', when: ({ it }) => isPrepared(it) },
    wasOpenedBefore: { from: ['describing'], to: 'recruiting', when: ({ it }) => wasHeld(it, 'recruitment') },
    hadArrivedBefore: { from: ['recruiting'], to: 'accompanied', when: ({ it }) => wasHeld(it, 'arrival') },
  },
  waits: {
    launched: [
      {
        name: 'groupFormed',
        whose: ['lead'],
        after: 'groupFormed',
        remind: [5],
        takenBy: ['formGroup'],
        unless: ({ it }) => it.workingGroup.length > 0,
        then: { tell: ['advisor', 'manager'] },
      },
    ],
    describing: [
      {
        name: 'recruitmentOpened',
        whose: ['lead'],
        after: 'recruitmentOpened',
        remind: [10],
        takenBy: ['openRecruitment'],
        then: { tell: ['advisor'] },
      },
    ],
    accompanied: [
      {
        name: 'touchpoint',
        whose: ['advisor'],
        each: touchpoints,
        remind: [3],
        takenBy: ['noteContact'],
        then: { tell: ['lead'] },
      },
      {
        name: 'review',
        whose: ['lead', 'advisor'],
        each: reviews,
        remind: [5],
        takenBy: ['noteReview'],
        then: { tell: ['manager'] },
      },
    ],
    open: [
      {
        name: 'advisorAttached',
        whose: ['lead'],
        after: 'advisorAttached',
        remind: [3],
        takenBy: ['attachAdvisor'],
        unless: ({ it, state }) => it.advisor !== null || state === 'paused',
        then: { tell: ['manager'] },
      },
      {
        name: 'compensatingPlan',
        whose: ['lead'],
        after: 'compensatingPlan',
        from: (it) => (it.compensation === null ? (it.overrides.at(-1)?.on ?? null) : null),
        remind: [5],
        takenBy: ['compensate'],
        unless: ({ state }) => state === 'paused',
        then: { tell: ['advisor'] },
      },
    ],
    paused: [
      {
        name: 'pauseReviewed',
        whose: ['lead'],
        after: 'pauseReviewed',
        remind: [5],
        takenBy: ['resume', 'close'],
        then: { tell: ['advisor'] },
      },
    ],
  },
  reactions: {
    attachAdvisor: [{ notify: ['advisor'] }],
    handOver: [{ notify: ['advisor', 'lead'] }],
    formGroup: [{ notify: ['group'] }],
    namePerson: [...tellOfPerson, { notify: ['person'] }],
    startPreparation: [
      { start: 'team-preparation', command: 'begin', as: (it) => it.preparation },
      { notify: ['team', 'group', 'advisor'] },
    ],
    becamePrepared: [{ notify: ['lead', 'advisor'] }],
    startDescription: [
      {
        start: 'job-description',
        command: 'begin',
        as: (it) => it.description,
        with: (_, e) => ({ language: e.language }),
      },
    ],
    descriptionOfficial: [{ notify: ['lead', 'advisor'] }],
    openByOverride: [{ notify: ['advisor', 'group', 'team'] }],
    noteArrival: tellOfArrival,
    hadArrivedBefore: tellOfArrival,
    pause: [...tellThem('pauseWith'), { notify: ['advisor', 'lead'] }],
    resume: [...tellThem('resumeWith'), { notify: ['advisor', 'lead'] }],
    close: [...tellThem('closeWith'), { notify: ['advisor', 'lead'] }],
  },
  shows: {
    contactDays: { as: list(day(), 1000), of: (it) => it.contacts.map((one) => one.on) },
    missing: {
      as: list(choice(...mayBeMissing)),
      of: stillMissing,
    },
  },
  sees: readers,
  road: wholeRoad,
  remedies: waysOn,
  settled: ['alreadyAttached', 'descriptionStarted', 'gateIsOpen', 'nothingToCompensate'],
  mails: 'plain',
  keeps: {
    author: { months: 24, after: 'end', whenTheyGo: 'erase' },
    house: { months: 60, after: 'end', whenTheyGo: 'keepWithoutName' },
  },
  contact: { noted: 'noteContact', last: lastContact, seenIn: ['contacts', 'contactDays'] },
  seats: (it) => [
    ...it.members.map(({ who, role }) => ({ who, role })),
    ...it.workingGroup.map(({ who }) => ({ who, role: 'group' as const })),
    ...(it.advisor === null ? [] : [{ who: it.advisor, role: 'advisor' as const }]),
    ...(it.person === null ? [] : [{ who: it.person, role: 'person' as const }]),
  ],
});
