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

const thomas: Somebody = ['Thomas', 'advisor'];
const vincent: Somebody = ['Vincent', 'lead'];
const nathalie: Somebody = ['Nathalie', 'lead'];
const olivier: Somebody = ['Olivier', 'lead'];
const mehdi: Somebody = ['Mehdi', 'lead'];

const contact = (ago: number, how: string, note: string) =>
  did(ago, thomas, 'noteContact', ({ day }) => ({ on: day(-ago), how, note }));

/** A description proposed to four parties; one has not answered, and the advisor was told. */
const saintRoch: Life = {
  key: 'saint-roch',
  house: 'saint-roch',
  launch: {
    ago: 62,
    by: vincent,
    input: {
      motives: ['callForProjects'],
      why: 'Le projet est financé pour deux ans. Nous voulons qu’il reste quelque chose après.',
      funding: 'project',
      fundedUntil: null,
      firstPeer: true,
    },
  },
  deeds: [
    ...around(61, vincent, 'Thomas', [
      ['Cécile', 'manager'],
      ['Patrick', 'hr'],
      ['Sabrina', 'team'],
      ['Olivia', 'team'],
    ]),
    grouped(56, vincent, 'Olivia', 'Michel'),
    did(54, vincent, 'writePlan', {
      plan: 'Une supervision chaque mois dès l’arrivée, un bilan à trois mois, et le poste demandé au budget ordinaire.',
    }),
    did(50, vincent, 'holdBefore', ({ month }) => ({
      step: 'preparation',
      on: month(-4),
      note: 'Quatre séances avec l’unité, notes au dossier du projet.',
    })),
    did(46, vincent, 'startDescription', { language: 'fr' }),
    described(42, vincent, 'fillFrom', ({ template }) => ({
      source: 'template',
      clauses: template('Pair-aidant·e en hôpital psychiatrique'),
      kept: null,
    })),
    described(40, vincent, 'setShares', { line1: 55, line2: 35 }),
    contact(30, 'call', 'L’unité est prête. La direction veut relire le titre.'),
    described(15, vincent, 'propose'),
    described(14, ['Sabrina', 'team'], 'nameDelegate', ({ person }) => ({ delegate: person('Olivia') })),
    described(13, vincent, 'approve'),
    described(12, ['Cécile', 'manager'], 'approve'),
    described(9, ['Olivia', 'team'], 'approve'),
  ],
};

const sheet = (ago: number, figures: string, fear: string | null = null): Deed =>
  sheetOf(ago, ['Aïcha', 'team'], figures, fear);

/** A preparation whose questionnaire is open: three of five have answered, and nobody sees how. */
const collines: Life = {
  key: 'collines',
  house: 'collines',
  launch: {
    ago: 22,
    by: nathalie,
    input: {
      motives: ['usersRequest', 'networkReform'],
      why: 'Nos maraudes s’arrêtent là où la confiance manque. Quelqu’un qui a connu la rue l’aurait.',
      funding: 'recurrent',
      fundedUntil: null,
      firstPeer: true,
    },
  },
  deeds: [
    ...around(21, nathalie, 'Thomas', [
      ['Frédéric', 'manager'],
      ['Aïcha', 'team'],
      ['Loïc', 'team'],
      ['Manon', 'team'],
      ['Dimitri', 'team'],
      ['Zohra', 'team'],
    ]),
    grouped(17, nathalie, 'Loïc', 'Ginette'),
    did(14, nathalie, 'startPreparation'),
    contact(12, 'visit', 'Une équipe soudée. Deux personnes craignent pour leur place.'),
    prepared(6, nathalie, 'openQuestionnaire', { round: 'before', invited: 5 }),
    sheet(5, '444334235444344'),
    sheet(4, '343333324434343', 'Est-ce que nos horaires vont changer ?'),
    sheet(2, '554444215545454'),
  ],
};

/** Recruitment was opened before everything was ready, by name and with a reason; a plan is owed for it. */
const valmont: Life = {
  key: 'valmont',
  house: 'valmont',
  launch: {
    ago: 80,
    by: olivier,
    input: {
      motives: ['teamRequest'],
      why: 'Au guichet, une ancienne stagiaire faisait tomber les murs. Nous voulons que ce soit un métier ici.',
      funding: 'mixed',
      fundedUntil: null,
      firstPeer: false,
    },
  },
  deeds: [
    ...around(79, olivier, 'Thomas', [
      ['Bénédicte', 'manager'],
      ['Grégory', 'team'],
      ['Fatiha', 'team'],
    ]),
    did(74, olivier, 'holdBefore', ({ month }) => ({ step: 'preparation', on: month(-5), note: null })),
    contact(40, 'call', 'La description n’avance pas : deux services, deux avis.'),
    did(11, olivier, 'openByOverride', {
      reason:
        'La personne qui nous a inspirés est libre maintenant. La description sera écrite avec elle dans le mois.',
    }),
    contact(10, 'visit', 'Dérogation discutée. Olivier écrit le plan avant la fin du mois.'),
  ],
};

/** On the road since the summer: what came before Passerelle was held before, and a contact is overdue. */
const clairiere: Life = {
  key: 'clairiere',
  house: 'clairiere',
  launch: {
    ago: 58,
    by: ['Isabelle', 'lead'],
    input: {
      motives: ['networkReform'],
      why: 'Solange travaille ici depuis peu. Nous voulons la suivre comme il faut, et pas seulement l’avoir engagée.',
      funding: 'recurrent',
      fundedUntil: null,
      firstPeer: true,
    },
  },
  deeds: [
    ...around(57, ['Isabelle', 'lead'], 'Thomas', [
      ['Stéphane', 'manager'],
      ['Laetitia', 'team'],
      ['Moussa', 'team'],
    ]),
    ...(
      [
        ['preparation', 110],
        ['description', 90],
        ['recruitment', 75],
        ['arrival', 60],
      ] as const
    ).map(([step, on]) =>
      did(55, ['Isabelle', 'lead'], 'holdBefore', ({ day }) => ({ step, on: day(-on), note: null })),
    ),
    did(54, ['Isabelle', 'lead'], 'namePerson', ({ person }) => ({ who: person('Solange') })),
    contact(50, 'visit', 'Première visite. Solange a un bureau, pas encore de clé.'),
    contact(38, 'call', 'La clé est là. Le lundi reste difficile : réunion à huit heures.'),
  ],
};

/** Launched weeks ago, and nobody has formed the working group: the advisor was told. */
const seuil: Life = {
  key: 'seuil',
  house: 'seuil',
  launch: {
    ago: 27,
    by: mehdi,
    input: {
      motives: ['teamRequest', 'usersRequest'],
      why: 'Nous sommes douze, nous connaissons la rue de loin. Il nous manque quelqu’un qui la connaît de près.',
      funding: 'notYet',
      fundedUntil: null,
      firstPeer: true,
    },
  },
  deeds: around(25, mehdi, 'Thomas', [['Laurence', 'manager']]),
};

/** What Thomas accompanies in institutions whose people do not stand at the door. */
export const withThomas: readonly Life[] = [saintRoch, collines, valmont, clairiere, seuil];
