import { around, described, did, grouped, type Life, type Somebody } from '../life.ts';

const greet: Somebody = ['Greet', 'lead'];
const saida: Somebody = ['Saïda', 'manager'];
const nadia: Somebody = ['Nadia', 'person'];
const irene: Somebody = ['Irène', 'advisor'];

const contact = (ago: number, how: string, note: string) =>
  did(ago, irene, 'noteContact', ({ day }) => ({ on: day(-ago), how, note }));

/** Le Gué: on the road for eight months. Nadia arrived, and the second version of the description is partly hers. */
export const nadiaAtLeGue: Life = {
  key: 'nadia',
  house: 'gue',
  launch: {
    ago: 172,
    by: greet,
    input: {
      motives: ['teamRequest', 'usersRequest'],
      why: 'L’équipe et les locataires le demandaient depuis deux ans : quelqu’un qui sait ce que c’est, les premières nuits dans un logement.',
      funding: 'recurrent',
      fundedUntil: null,
      firstPeer: false,
    },
  },
  deeds: [
    ...around(171, greet, 'Irène', [
      ['Saïda', 'manager'],
      ['Wim', 'hr'],
      ['Elke', 'supervisor'],
      ['Inès', 'team'],
      ['Fatou', 'team'],
      ['Lode', 'team'],
    ]),
    grouped(168, greet, 'Inès', 'Joris'),
    did(167, greet, 'holdBefore', ({ month }) => ({
      step: 'preparation',
      on: month(-10),
      note: 'Trois journées avec toute l’équipe du Gué, avant Passerelle.',
    })),
    did(165, greet, 'startDescription', { language: 'fr' }),
    described(160, greet, 'fillFrom', ({ template }) => ({
      source: 'template',
      clauses: template('Pair-aidant·e en Housing First'),
      kept: null,
    })),
    described(158, greet, 'setShares', { line1: 60, line2: 30 }),
    described(156, ['Inès', 'team'], 'nameDelegate', ({ person }) => ({ delegate: person('Inès') })),
    described(154, greet, 'openComments', ({ day }) => ({
      of: ['team', 'hr', 'manager', 'group'],
      until: day(-146),
    })),
    described(152, ['Fatou', 'team'], 'comment', ({ where }) => ({
      clause: where('clauses', 'code', 'fileAccess'),
      what: 'Le même accès que nous, oui. Disons-le aux locataires aussi, avec les mêmes mots.',
    })),
    described(150, ['Wim', 'hr'], 'comment', () => ({
      clause: null,
      what: 'Le barème est dans la fiche séparée. Rien ne manque pour moi.',
    })),
    described(146, greet, 'closeComments'),
    described(145, greet, 'answerComment', ({ nth }) => ({
      comment: nth('comments', 0),
      outcome: 'taken',
      answer: 'D’accord : la feuille d’accueil des locataires le dira.',
    })),
    described(143, greet, 'propose'),
    described(141, greet, 'approve'),
    described(140, saida, 'approve'),
    described(138, ['Inès', 'team'], 'approve'),
    described(136, ['Wim', 'hr'], 'approve'),
    did(134, greet, 'openRecruitment'),
    contact(120, 'call', 'Deux candidatures, un comité de trois avec une pair-aidante d’une autre maison.'),
    did(106, greet, 'namePerson', ({ person }) => ({ who: person('Nadia') })),
    described(104, nadia, 'agreeAtHire'),
    described(103, ['Wim', 'hr'], 'noteContractTitle', { sameAs: 'official', title: null, why: null }),
    did(97, greet, 'noteArrival', ({ day }) => ({ on: day(-98) })),
    contact(
      90,
      'visit',
      'Une place à la table, un casier, des clés. On présente Nadia comme elle l’a choisi.',
    ),
    contact(77, 'visit', 'Nadia demande que les attributions de logement soient discutées avant la réunion.'),
    described(76, nadia, 'keepAsItIs', { note: 'Pour le premier mois, elle dit bien ce que je fais.' }),
    contact(35, 'meeting', 'Trois mois : les visites à deux marchent. La rue le soir, moins.'),
    did(34, irene, 'noteReview', ({ day }) => ({
      on: day(-34),
      outcome: 'adjust',
      note: 'Nadia reprend le groupe des locataires ; la rue le soir passe à quelqu’un d’autre. La fiche suit.',
    })),
    described(33, nadia, 'proposeVersion', {
      why: 'Ce que je fais a changé, et c’est mieux. Écrivons-le.',
    }),
    described(32, nadia, 'changeClause', ({ nth }) => ({
      clause: nth('clauses', 2),
      text: 'Aller en rue en binôme, une fois par semaine, en journée, et rester en contact avec qui ne demande rien.',
      decideBy: null,
    })),
    described(32, nadia, 'writeClause', {
      code: 'mission',
      text: 'Animer le groupe des locataires, un jeudi sur deux, avec Inès.',
      decideBy: null,
    }),
    described(31, nadia, 'setShares', { line1: 55, line2: 30 }),
    described(28, nadia, 'agreeVersion'),
    described(25, greet, 'agreeVersion'),
    contact(
      8,
      'message',
      'Nadia cherche une intervision avec d’autres pair-aidant·es. Je lui envoie les dates du réseau.',
    ),
  ],
};
