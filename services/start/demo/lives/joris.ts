import {
  around,
  type Deed,
  described,
  did,
  grouped,
  type Life,
  prepared,
  sheetOf,
  type Somebody,
} from '../life.ts';

const greet: Somebody = ['Greet', 'lead'];
const pieter: Somebody = ['Pieter', 'team'];
const joris: Somebody = ['Joris', 'group'];
const irene: Somebody = ['Irène', 'advisor'];

const sheet = (ago: number, figures: string, fear: string | null = null): Deed =>
  sheetOf(ago, pieter, figures, fear);

const session = (n: number, planned: number, on: number): readonly Deed[] => [
  prepared(planned, greet, 'planSession', ({ nth, day }) => ({
    session: nth('sessions', n),
    on: day(on),
    minutes: 180,
  })),
  prepared(planned - 2, pieter, 'agreeSession', ({ nth }) => ({ session: nth('sessions', n) })),
];

const held = (n: number, ago: number, present: number): Deed =>
  prepared(ago, joris, 'holdSession', ({ nth }) => ({ session: nth('sessions', n), present, expected: 4 }));

const preparation: readonly Deed[] = [
  prepared(44, greet, 'openQuestionnaire', { round: 'before', invited: 4 }),
  sheet(43, '433342235434344'),
  sheet(42, '343433324434-43', 'Wat als de mensen alleen nog met deze collega willen praten?'),
  sheet(41, '444443215545444'),
  sheet(40, '334333224333434', 'Wie vangt ons op als het een zware week is?'),
  prepared(38, joris, 'closeQuestionnaire'),
  ...session(0, 42, -36),
  ...session(1, 42, -26),
  ...session(2, 30, -9),
  held(0, 36, 4),
  prepared(34, ['Saïda', 'manager'], 'answerFear', ({ nth }) => ({
    fear: nth('fears', 1),
    answer:
      'Iedereen van het team, ook de nieuwe collega, heeft supervisie. Een zware week zegt ge op maandag.',
  })),
  held(1, 26, 3),
  prepared(24, pieter, 'noteAgreement', { what: 'Niemand spreekt in de plaats van iemand anders.' }),
  held(2, 9, 4),
  prepared(8, joris, 'noteAgreement', {
    what: 'Wie niet akkoord is, zegt het eerst onder vier ogen, dan op het teamoverleg.',
  }),
  prepared(6, greet, 'openQuestionnaire', { round: 'after', invited: 4 }),
  sheet(4, '544453425545454'),
  prepared(4, greet, 'planSession', ({ nth, day }) => ({
    session: nth('sessions', 3),
    on: day(8),
    minutes: 120,
  })),
];

const description: readonly Deed[] = [
  did(22, greet, 'startDescription', { language: 'nl' }),
  described(20, greet, 'fillFrom', ({ template }) => ({
    source: 'template',
    clauses: template('Ervaringswerker in een mobiel team'),
    kept: null,
  })),
  described(18, greet, 'setShares', { line1: 60, line2: 25 }),
  described(17, ['Saïda', 'manager'], 'writeClause', {
    code: 'limit',
    text: 'Een opleiding tot ervaringswerker is verplicht voor de aanwerving.',
    decideBy: null,
  }),
  described(7, greet, 'openComments', ({ day }) => ({
    of: ['team', 'hr', 'manager', 'group'],
    until: day(4),
  })),
  described(6, pieter, 'comment', ({ where }) => ({
    clause: where('clauses', 'code', 'fileAccess'),
    what: 'Lezen én schrijven in het dossier, zoals wij. Anders zit die collega er voor de vorm.',
  })),
  described(5, ['Wim', 'hr'], 'comment', () => ({
    clause: null,
    what: 'Een verplichte opleiding sluit mensen uit die we net zoeken. Kan dat “mogelijk tijdens de werkuren” worden?',
  })),
  described(4, joris, 'comment', ({ where }) => ({
    clause: where('clauses', 'code', 'selfPresentation'),
    what: 'Goed zo. Zet er ook bij: niet op de website zonder te vragen.',
  })),
  described(2, ['Fatou', 'team'], 'comment', () => ({
    clause: null,
    what: 'Wie begeleidt de eerste weken? Ik wil dat wel doen, twee maanden.',
  })),
];

/** De Wade: the team prepares itself, and the description is read by everybody whom it concerns. */
export const deWade: Life = {
  key: 'de-wade',
  house: 'gue',
  launch: {
    ago: 52,
    by: greet,
    input: {
      motives: ['usersRequest'],
      why: 'In onze Nederlandstalige ploeg vragen de huurders iemand die zelf op straat heeft geleefd, en die blijft.',
      funding: 'mixed',
      fundedUntil: null,
      firstPeer: false,
    },
  },
  deeds: [
    ...around(51, greet, 'Irène', [
      ['Saïda', 'manager'],
      ['Wim', 'hr'],
      ['Pieter', 'team'],
      ['Lode', 'team'],
      ['Fatou', 'team'],
      ['Inès', 'team'],
    ]),
    grouped(48, greet, 'Pieter', 'Joris'),
    did(46, greet, 'startPreparation'),
    did(45, irene, 'noteContact', ({ day }) => ({
      on: day(-45),
      how: 'visit',
      note: 'Ploeg is nieuwsgierig. Eén collega vraagt of dit een besparing is: Greet antwoordt klaar en duidelijk van niet.',
    })),
    ...[...preparation, ...description].toSorted((a, b) => b.ago - a.ago),
    did(1, irene, 'noteContact', ({ day }) => ({
      on: day(-1),
      how: 'call',
      note: 'Gebeld met Greet over de zin over opleiding. Ze herschrijft hem na de opmerkingen.',
    })),
  ],
};
