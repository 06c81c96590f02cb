import { around, type Deed, described, did, grouped, type Life, prepared, type Somebody } from '../life.ts';

const claire: Somebody = ['Claire', 'lead'];
const nora: Somebody = ['Nora', 'team'];
const jeanne: Somebody = ['Jeanne', 'group'];
const ana: Somebody = ['Ana', 'person'];
const irene: Somebody = ['Irène', 'advisor'];

const contact = (ago: number, how: string, note: string) =>
  did(ago, irene, 'noteContact', ({ day }) => ({ on: day(-ago), how, note }));

const session = (n: number, planned: number, on: number, present: number): readonly Deed[] => [
  prepared(planned, claire, 'planSession', ({ nth, day }) => ({
    session: nth('sessions', n),
    on: day(-on),
    minutes: 180,
  })),
  prepared(planned - 1, nora, 'agreeSession', ({ nth }) => ({ session: nth('sessions', n) })),
  prepared(on, jeanne, 'holdSession', ({ nth }) => ({
    session: nth('sessions', n),
    present,
    expected: 4,
  })),
];

const preparation: readonly Deed[] = [
  ...session(0, 128, 122, 4),
  ...session(1, 128, 112, 4),
  ...session(2, 118, 104, 3),
  ...session(3, 116, 96, 4),
  prepared(120, nora, 'raiseFear', { what: 'Va-t-on encore pouvoir parler librement à la pause ?' }),
  prepared(111, ['Didier', 'manager'], 'answerFear', ({ nth }) => ({
    fear: nth('fears', 0),
    answer: 'Oui. Et si une phrase blesse, on se le dit, comme entre collègues.',
  })),
  prepared(103, ['Simon', 'team'], 'noteAgreement', {
    what: 'Quand quelqu’un est absent, on répartit le travail ; on ne demande pas pourquoi.',
  }),
  prepared(95, jeanne, 'groupSaysReady', { why: 'On sait qui accueille, et ce qu’on ne demandera pas.' }),
  prepared(94, irene, 'advisorSaysReady', { why: null }),
];

const approvals: readonly Deed[] = [
  described(72, claire, 'propose'),
  described(70, claire, 'approve'),
  described(69, ['Didier', 'manager'], 'approve'),
  described(68, nora, 'nameDelegate', ({ person }) => ({ delegate: person('Nora') })),
  described(67, nora, 'approve'),
  described(64, ['Martine', 'hr'], 'approve'),
];

/** Le Fil: Ana arrived a few weeks ago; the first look at her description comes in some days. */
export const anaAtLeFil: Life = {
  key: 'ana',
  house: 'fil',
  launch: {
    ago: 140,
    by: claire,
    input: {
      motives: ['networkReform', 'teamRequest'],
      why: 'Nous parlons beaucoup des personnes qui viennent ici. Nous voulons quelqu’un qui parle d’abord avec elles.',
      funding: 'recurrent',
      fundedUntil: null,
      firstPeer: true,
    },
  },
  deeds: [
    ...around(139, claire, 'Irène', [
      ['Didier', 'manager'],
      ['Martine', 'hr'],
      ['Anne', 'supervisor'],
      ['Nora', 'team'],
      ['Simon', 'team'],
      ['Gaëtan', 'team'],
      ['Youssef', 'team'],
    ]),
    grouped(134, claire, 'Simon', 'Jeanne'),
    did(130, claire, 'startPreparation'),
    ...preparation.toSorted((a, b) => b.ago - a.ago),
    did(92, claire, 'startDescription', { language: 'fr' }),
    described(88, claire, 'fillFrom', ({ template }) => ({
      source: 'template',
      clauses: template('Pair-aidant·e en service de santé mentale'),
      kept: null,
    })),
    described(86, claire, 'setShares', { line1: 50, line2: 35 }),
    contact(80, 'call', 'Claire hésite sur l’accès au dossier. Je lui envoie ce que Le Gué a écrit.'),
    ...approvals,
    did(60, claire, 'openRecruitment'),
    did(30, claire, 'namePerson', ({ person }) => ({ who: person('Ana') })),
    described(28, ana, 'agreeAtHire'),
    did(18, claire, 'noteArrival', ({ day }) => ({ on: day(-18) })),
    described(17, ['Martine', 'hr'], 'noteContractTitle', {
      sameAs: 'other',
      title: 'Éducatrice (fonction manquante)',
      why: 'La commission paritaire n’a pas encore ce titre. La demande est envoyée.',
    }),
    contact(
      9,
      'visit',
      'Deux semaines : badge et ordinateur arrivés. Ana voudrait commencer après 10 heures le lundi.',
    ),
  ],
};
