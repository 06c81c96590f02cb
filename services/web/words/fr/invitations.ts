import type { InvitationsWords } from '../shapes/invitations.ts';

export const invitations: InvitationsWords = {
  title: 'Inviter quelqu’un',
  lead: 'La personne reçoit un lien par e-mail. Il sert une fois, pendant 14 jours. Tant qu’elle n’a pas accepté, rien n’est noté sur elle, sauf ce que vous écrivez ici.',
  inHouse: 'Dans toute la maison',
  name: 'Son nom',
  nameHint: 'Un prénom suffit. La personne pourra le changer.',
  noName: 'Écrivez un nom : un prénom suffit.',
  email: 'Son adresse e-mail',
  emailHint: 'Une adresse que la personne a choisie elle-même.',
  personHint:
    'Une adresse personnelle, que la personne a choisie et qu’elle lit seule. Pas seulement une adresse de travail : la maison pourrait la lire, ou la fermer.',
  noEmail: 'Écrivez une adresse e-mail, par exemple prenom@exemple.be.',
  language: 'Sa langue',
  role: 'Son rôle',
  noRole: 'Choisissez un rôle.',
  send: 'Envoyer l’invitation',
  sent: 'L’invitation est partie.',
  withdrawn: 'L’invitation est retirée : son lien ne marche plus.',
  listTitle: 'Invitations envoyées',
  noneSent: 'Aucune pour le moment.',
  somebody: 'Une personne',
  states: { open: 'En attente', accepted: 'Acceptée', withdrawn: 'Retirée', over: 'Trop tard' },
  until: (day) => `jusqu’au ${day}`,
  withdraw: (name) => `Retirer l’invitation : ${name}`,
  tooManyTitle: 'C’est beaucoup pour aujourd’hui',
  tooMany: 'Quarante invitations sont parties en un jour. Continuez demain. Rien n’a été envoyé cette fois.',
  tooManyThere:
    'C’est assez d’invitations à cette adresse pour aujourd’hui : celle-ci n’est pas partie. Celles que la personne a reçues marchent toujours. Vérifiez l’adresse, ou continuez demain.',
  letter: {
    subject: 'Une invitation',
    text: (link) =>
      `Bonjour,

Quelqu’un vous invite. Ouvrez ce lien pour voir qui, et à quoi. Rien n’est accepté avant que vous le disiez :

${link}

Il sert une fois, pendant 14 jours. Vous ne voulez pas ? Ne faites rien.
`,
  },
  welcomeTitle: 'Une invitation pour vous',
  invitedBy: (name, house) => `${name}, de ${house}, vous invite.`,
  asRole: (role) => `Votre rôle : ${role}`,
  seesTitle: 'Ce que vous pourrez lire dans ce rôle',
  seesNothing: 'Rien d’avance : cela dépend de ce qui sera partagé avec vous.',
  beforeTitle: 'Avant de répondre',
  before:
    'Rien n’est encore noté sur vous. Si vous acceptez, votre nom et votre adresse sont gardés sous clé. Vous pourrez changer votre nom dans votre compte.',
  personalAddress:
    'L’adresse où ce message est arrivé servira pour entrer. Elle devrait être à vous seul·e, pas seulement une adresse de travail. Sinon, demandez une autre invitation avant d’accepter.',
  invitedAt: 'Cette invitation est pour l’adresse :',
  notYours:
    'Ce n’est pas votre adresse ? N’acceptez pas : vous entreriez à la place d’une autre personne, et elle pourrait lire ce que vous écrivez.',
  accept: 'Accepter et entrer',
  refuse: 'Vous ne voulez pas ? Fermez cette page : il ne se passe rien.',
  deadTitle: 'Cette invitation ne marche plus',
  dead: 'Elle a déjà servi, elle a été retirée, ou ses 14 jours sont passés. Vous avez déjà accepté ? Entrez avec votre adresse. Sinon, demandez-en une autre à qui vous a invité·e.',
  notNowTitle: 'Ce n’est pas possible pour le moment',
  noLonger: 'La personne qui vous invite ne peut plus donner ce rôle.',
  notNow: (name) => `Parlez-en à ${name}. L’invitation reste valable.`,
  goIn: 'Entrer avec mon adresse',
};
