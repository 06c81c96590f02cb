import { around, did, grouped, type Life, prepared, type Somebody } from '../life.ts';

const eric: Somebody = ['Éric', 'lead'];

const plan = (n: number, on: number) =>
  prepared(7, eric, 'planSession', ({ nth, day }) => ({
    session: nth('sessions', n),
    on: day(on),
    minutes: 180,
  }));

/** A team of three in the middle of planning its preparation: one session agreed, one proposed, two still open. */
export const passage: Life = {
  key: 'passage',
  house: 'passage',
  launch: {
    ago: 15,
    by: eric,
    input: {
      motives: ['usersRequest'],
      why: 'Les personnes qui passent au comptoir demandent quelqu’un qui sait de quoi elles parlent.',
      funding: 'mixed',
      fundedUntil: null,
      firstPeer: true,
    },
  },
  deeds: [
    ...around(14, eric, 'Thomas', [
      ['Samira', 'manager'],
      ['Lila', 'team'],
      ['Tom', 'team'],
      ['Yves', 'team'],
    ]),
    grouped(10, eric, 'Lila', 'Josée'),
    did(8, eric, 'startPreparation'),
    plan(0, 5),
    plan(1, 15),
    prepared(5, ['Lila', 'team'], 'agreeSession', ({ nth }) => ({ session: nth('sessions', 0) })),
    prepared(4, ['Josée', 'group'], 'talkInstead', { round: 'before', present: 3 }),
    prepared(4, ['Tom', 'team'], 'raiseFear', {
      what: 'Et si elle connaît les gens du quartier mieux que nous ?',
    }),
    did(3, ['Thomas', 'advisor'], 'noteContact', ({ day }) => ({
      on: day(-3),
      how: 'visit',
      note: 'Trois personnes, un comptoir, beaucoup d’envie. On parle plutôt que de remplir un questionnaire.',
    })),
  ],
};
