import { around, did, grouped, type Life, prepared, type Somebody } from '../life.ts';

const irene: Somebody = ['Irène', 'advisor'];
const pascale: Somebody = ['Pascale', 'lead'];
const ilse: Somebody = ['Ilse', 'lead'];
const christelle: Somebody = ['Christelle', 'lead'];

/** Paused, until the house knows where it moves. */
const phare: Life = {
  key: 'phare',
  house: 'phare',
  launch: {
    ago: 70,
    by: pascale,
    input: {
      motives: ['teamRequest'],
      why: 'Plusieurs anciens résidents aident déjà, sans contrat ni titre. Nous voulons que cela compte.',
      funding: 'notYet',
      fundedUntil: null,
      firstPeer: true,
    },
  },
  deeds: [
    ...around(68, pascale, 'Irène', [
      ['Benoît', 'manager'],
      ['Kévin', 'team'],
      ['Dounia', 'team'],
    ]),
    grouped(60, pascale, 'Dounia', 'Raymond'),
    did(50, irene, 'noteContact', ({ day }) => ({
      on: day(-50),
      how: 'meeting',
      note: 'Le bâtiment est vendu. L’équipe ne sait pas où elle sera dans six mois.',
    })),
    did(24, pascale, 'pause', {
      why: 'Nous déménageons. Nous reprenons quand chacun·e a de nouveau un bureau.',
    }),
  ],
};

/** Launched a few days ago. */
const escale: Life = {
  key: 'escale',
  house: 'escale',
  launch: {
    ago: 4,
    by: christelle,
    input: {
      motives: ['usersRequest', 'other'],
      why: 'Le conseil des résidents l’a demandé dans son rapport. Nous répondons oui.',
      funding: 'project',
      fundedUntil: null,
      firstPeer: true,
    },
  },
  deeds: around(3, christelle, 'Irène', [['Hugo', 'manager']]),
};

const session = (n: number, on: number) => [
  prepared(20, ilse, 'planSession', ({ nth, day }) => ({
    session: nth('sessions', n),
    on: day(on),
    minutes: 180,
  })),
  prepared(18, ['Lies', 'team'] as const, 'agreeSession', ({ nth }) => ({ session: nth('sessions', n) })),
];

/** A team whose sessions are agreed: one was held, the next comes soon. */
const brug: Life = {
  key: 'brug',
  house: 'brug',
  launch: {
    ago: 34,
    by: ilse,
    input: {
      motives: ['usersRequest'],
      why: 'Aan de balie van het inloophuis merken we het elke dag: wie het zelf heeft meegemaakt, wordt anders geloofd.',
      funding: 'recurrent',
      fundedUntil: null,
      firstPeer: true,
    },
  },
  deeds: [
    ...around(33, ilse, 'Irène', [
      ['Koen', 'manager'],
      ['Lies', 'team'],
      ['Bram', 'team'],
      ['Sien', 'team'],
      ['Rachid', 'team'],
    ]),
    grouped(28, ilse, 'Bram', 'Mieke'),
    did(24, ilse, 'startPreparation'),
    ...[...session(0, -6), ...session(1, 3), ...session(2, 14), ...session(3, 24)].toSorted(
      (a, b) => b.ago - a.ago,
    ),
    prepared(6, ['Mieke', 'group'], 'holdSession', ({ nth }) => ({
      session: nth('sessions', 0),
      present: 4,
      expected: 4,
    })),
    did(2, irene, 'noteContact', ({ day }) => ({
      on: day(-2),
      how: 'message',
      note: 'Ilse stuurt de drie redenen door die de ploeg zelf opschreef. Sterk.',
    })),
  ],
};

/** What Irène accompanies in institutions whose people do not stand at the door. */
export const withIrene: readonly Life[] = [phare, escale, brug];
