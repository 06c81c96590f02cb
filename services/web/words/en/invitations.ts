import type { InvitationsWords } from '../shapes/invitations.ts';

export const invitations: InvitationsWords = {
  title: 'Invite somebody',
  lead: 'They get a link by e-mail. It works once, for 14 days. Until they accept, nothing is noted about them but what you write here.',
  inHouse: 'In the whole house',
  name: 'Their name',
  nameHint: 'A first name is enough. They can change it.',
  noName: 'Write a name: a first name is enough.',
  email: 'Their e-mail address',
  emailHint: 'An address that they chose themselves.',
  personHint:
    'A personal address, which they chose and read alone. Not only a work address: the house could read it, or close it.',
  noEmail: 'Write an e-mail address, for example name@example.org.',
  language: 'Their language',
  role: 'Their role',
  noRole: 'Choose a role.',
  send: 'Send the invitation',
  sent: 'The invitation has left.',
  withdrawn: 'The invitation is withdrawn: its link no longer works.',
  listTitle: 'Invitations sent',
  noneSent: 'None so far.',
  somebody: 'Somebody',
  states: { open: 'Waiting', accepted: 'Accepted', withdrawn: 'Withdrawn', over: 'Too late' },
  until: (day) => `until ${day}`,
  withdraw: (name) => `Withdraw this invitation: ${name}`,
  tooManyTitle: 'That is a lot for today',
  tooMany: 'Forty invitations have left within a day. Go on tomorrow. Nothing was sent this time.',
  tooManyThere:
    'That is enough invitations to this address for today: this one has not left. Those that the person received still work. Check the address, or go on tomorrow.',
  letter: {
    subject: 'An invitation',
    text: (link) =>
      `Hello,

Somebody invites you. Open this link to see who, and to what. Nothing is accepted before you say so:

${link}

It works once, for 14 days. You do not want it? Do nothing.
`,
  },
  welcomeTitle: 'An invitation for you',
  invitedBy: (name, house) => `${name}, of ${house}, invites you.`,
  asRole: (role) => `Your role: ${role}`,
  seesTitle: 'What you will be able to read in this role',
  seesNothing: 'Nothing beforehand: it depends on what will be shared with you.',
  beforeTitle: 'Before you answer',
  before:
    'Nothing is noted about you yet. If you accept, your name and your address are kept under lock. You can change your name in your account.',
  personalAddress:
    'You will come in by the address where this message arrived. It should be yours alone, not only a work address. If it is not, ask for another invitation before you accept.',
  invitedAt: 'This invitation is for the address:',
  notYours:
    'Is that not your address? Then do not accept: you would come in instead of somebody else, and they could read what you write.',
  accept: 'Accept and come in',
  refuse: 'You do not want it? Close this page: nothing happens.',
  deadTitle: 'This invitation no longer works',
  dead: 'It was used already, it was withdrawn, or its 14 days are over. You have accepted already? Come in with your address. Otherwise ask whoever invited you for another one.',
  notNowTitle: 'This is not possible just now',
  noLonger: 'The person who invites you can no longer give this role.',
  notNow: (name) => `Talk to ${name}. The invitation stays valid.`,
  goIn: 'Come in with my address',
};
