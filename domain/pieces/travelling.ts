import { actor, choice, day, group, id, list, maybe, text } from '../fields.ts';
import { describePiece } from '../processes/piece.ts';
import { isDescribed, isPrepared, missesEarlierStep, owesPlan, wasHeld } from '../road.ts';

const step = () => choice('preparation', 'description', 'recruitment', 'arrival');

/**
 * The way from a prepared team to an arrival: steps held before, the gate in front of recruitment, and its
 * override, which is named, reasoned and visible, and owes a compensating plan.
 */
export const travelling = describePiece({
  remembers: {
    motives: list(choice('teamRequest', 'usersRequest', 'networkReform', 'callForProjects', 'other')),
    plan: text('house'),
    preparation: id(),
    preparedOn: day(),
    description: id(),
    describedOn: day(),
    heldBefore: list(group({ id: id(), step: step(), on: maybe(day()), note: maybe(text('house')) })),
    overrides: list(
      group({
        id: id(),
        by: actor(),
        on: day(),
        missing: list(choice('preparation', 'description')),
        reason: text('house'),
      }),
    ),
    compensation: text('house'),
    arrivedOn: day(),
    followedFrom: day(),
  },
  states: ['launched', 'preparing', 'describing', 'recruiting', 'accompanied'],
  needs: ['officialDescription', 'languagesThatCount'],
  reasons: [
    'planMissing',
    'alreadyHeld',
    'preparationUnderWay',
    'descriptionStarted',
    'languageOfTheRegion',
    'earlierStepFirst',
    'dayMissing',
    'inTheFuture',
    'teamNotPrepared',
    'descriptionNotOfficial',
    'gateIsOpen',
    'nothingToCompensate',
  ],
  commands: {
    holdBefore: {
      by: ['lead', 'advisor'],
      from: ['launched', 'describing', 'recruiting'],
      weighs: 'alone',
      fields: { step: step(), on: maybe(day()), note: maybe(text('house')) },
      refuses: {
        alreadyHeld: ({ it, input }) =>
          wasHeld(it, input.step) || (input.step === 'preparation' && it.preparedOn !== null),
        preparationUnderWay: ({ it, input }) => input.step === 'preparation' && it.preparation !== null,
        // Said to be held before, it would open the gate without anybody's approval.
        descriptionStarted: ({ it, input }) => input.step === 'description' && it.description !== null,
        earlierStepFirst: ({ it, input }) => missesEarlierStep(it, input.step),
        dayMissing: ({ input }) => input.step === 'arrival' && input.on === null,
        inTheFuture: ({ input, today }) => input.on !== null && input.on > today,
      },
      changes: (it, e) => {
        it.heldBefore.push({ id: e.id, step: e.step, on: e.on, note: e.note });
        if (e.step !== 'arrival') return;
        it.arrivedOn = e.on;
        it.followedFrom = e.today;
      },
    },
    startDescription: {
      by: ['lead', 'advisor'],
      from: ['launched', 'preparing', 'describing'],
      fields: { language: choice('fr', 'nl') },
      notYet: { descriptionStarted: ({ it }) => it.description !== null },
      refuses: {
        languageOfTheRegion: ({ input, facts }) => !facts.languagesThatCount.includes(input.language),
      },
      changes: (it, e) => {
        it.description = e.id;
      },
    },
    descriptionOfficial: {
      by: ['process'],
      from: ['open'],
      way: 'additive',
      changes: (it, e) => {
        it.describedOn = e.today;
      },
    },
    teamPrepared: {
      by: ['process'],
      from: ['open'],
      way: 'additive',
      changes: (it, e) => {
        it.preparedOn = e.today;
      },
    },
    teamNoLongerPrepared: {
      by: ['process'],
      from: ['open'],
      way: 'additive',
      changes: (it) => {
        it.preparedOn = null;
      },
    },
    openRecruitment: {
      by: ['lead'],
      from: ['describing'],
      to: 'recruiting',
      weighs: 'alone',
      notYet: {
        planMissing: ({ it }) => owesPlan(it),
        teamNotPrepared: ({ it }) => !isPrepared(it),
        descriptionNotOfficial: ({ it, facts }) => !facts.officialDescription && !wasHeld(it, 'description'),
      },
    },
    openByOverride: {
      by: ['lead'],
      from: ['launched', 'preparing', 'describing'],
      to: 'recruiting',
      weighs: 'alone',
      fields: { reason: text('house') },
      notYet: {
        planMissing: ({ it }) => owesPlan(it),
        gateIsOpen: ({ it, facts }) =>
          isPrepared(it) && (facts.officialDescription || wasHeld(it, 'description')),
      },
      changes: (it, e) => {
        const unprepared = isPrepared(it) ? [] : (['preparation'] as const);
        const undescribed = isDescribed(it) ? [] : (['description'] as const);
        it.overrides.push({
          id: e.id,
          by: e.by,
          on: e.today,
          missing: [...unprepared, ...undescribed],
          reason: e.reason,
        });
      },
    },
    compensate: {
      by: ['lead'],
      from: ['recruiting', 'accompanied'],
      fields: { plan: text('house') },
      notYet: { nothingToCompensate: ({ it }) => it.overrides.length === 0 },
      changes: (it, e) => {
        it.compensation = e.plan;
      },
    },
    noteArrival: {
      by: ['lead', 'advisor'],
      from: ['recruiting'],
      to: 'accompanied',
      weighs: 'alone',
      fields: { on: day() },
      refuses: { inTheFuture: ({ input, today }) => input.on > today },
      changes: (it, e) => {
        it.arrivedOn = e.on;
        it.followedFrom = e.today;
      },
    },
  },
});

const heldAs = (as: string) => ({ in: 'heldBefore' as const, as });

/** The steps of the whole road. The gate stands before recruitment: what comes before it is done, or held before. */
export const wholeRoad = [
  { at: ['launched'] },
  {
    at: ['preparing'],
    doneOn: 'preparedOn',
    held: heldAs('preparation'),
    process: 'preparation',
  },
  {
    at: ['describing'],
    doneOn: 'describedOn',
    held: heldAs('description'),
    process: 'description',
  },
  { at: ['recruiting'], held: heldAs('recruitment'), gate: 'openRecruitment' },
  { at: ['accompanied'], held: heldAs('arrival'), reachedOn: 'arrivedOn' },
  { at: ['autonomous'] },
] as const;

/** What may be done about what stands in the way. */
export const waysOn = {
  planMissing: { by: ['writePlan'] },
  groupMissing: { by: ['formGroup'] },
  groupWithoutFieldWorker: { by: ['invite'] },
  groupWithoutPersonConcerned: { by: ['invite'] },
  teamNotPrepared: { by: ['startPreparation', 'holdBefore'], in: 'preparation' },
  descriptionNotOfficial: { by: ['startDescription', 'holdBefore'], in: 'description' },
  noAdvisor: { by: ['attachAdvisor'] },
} as const;
