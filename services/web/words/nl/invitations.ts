import type { InvitationsWords } from '../shapes/invitations.ts';

export const invitations: InvitationsWords = {
  title: 'Iemand uitnodigen',
  lead: 'De persoon krijgt een link per e-mail. Die werkt één keer, 14 dagen lang. Zolang er geen ja komt, wordt er niets over de persoon genoteerd, behalve wat u hier schrijft.',
  inHouse: 'In het hele huis',
  name: 'Naam',
  nameHint: 'Een voornaam volstaat. De persoon kan hem later wijzigen.',
  noName: 'Schrijf een naam: een voornaam volstaat.',
  email: 'E-mailadres',
  emailHint: 'Een adres dat de persoon zelf heeft gekozen.',
  personHint:
    'Een persoonlijk adres, dat de persoon zelf koos en alleen leest. Niet alleen een werkadres: het huis zou het kunnen lezen of afsluiten.',
  noEmail: 'Schrijf een e-mailadres, bijvoorbeeld voornaam@voorbeeld.be.',
  language: 'Taal',
  role: 'Rol',
  noRole: 'Kies een rol.',
  send: 'De uitnodiging versturen',
  sent: 'De uitnodiging is vertrokken.',
  withdrawn: 'De uitnodiging is ingetrokken: de link werkt niet meer.',
  listTitle: 'Verstuurde uitnodigingen',
  noneSent: 'Nog geen.',
  somebody: 'Iemand',
  states: { open: 'Wacht op antwoord', accepted: 'Aanvaard', withdrawn: 'Ingetrokken', over: 'Te laat' },
  until: (day) => `tot en met ${day}`,
  withdraw: (name) => `Deze uitnodiging intrekken: ${name}`,
  tooManyTitle: 'Dat is veel voor vandaag',
  tooMany:
    'Er zijn veertig uitnodigingen vertrokken op één dag. Ga morgen verder. Deze keer is niets verstuurd.',
  tooManyThere:
    'Dit zijn genoeg uitnodigingen naar dit adres voor vandaag: deze is niet vertrokken. Wat de persoon al kreeg, werkt nog altijd. Kijk het adres na, of ga morgen verder.',
  letter: {
    subject: 'Een uitnodiging',
    text: (link) =>
      `Goeiedag,

Iemand nodigt u uit. Open deze link om te zien wie, en waarvoor. Er is niets aanvaard voor u dat zelf zegt:

${link}

Hij werkt één keer, 14 dagen lang. Wilt u niet? Doe dan niets.
`,
  },
  welcomeTitle: 'Een uitnodiging voor u',
  invitedBy: (name, house) => `${name}, van ${house}, nodigt u uit.`,
  asRole: (role) => `Uw rol: ${role}`,
  seesTitle: 'Wat u in deze rol kunt lezen',
  seesNothing: 'Niets vooraf: dat hangt af van wat er met u gedeeld wordt.',
  beforeTitle: 'Voor u antwoordt',
  before:
    'Er is nog niets over u genoteerd. Als u aanvaardt, worden uw naam en uw adres achter slot bewaard. Uw naam kunt u wijzigen in uw account.',
  personalAddress:
    'Met het adres waarop dit bericht aankwam, komt u later binnen. Het hoort van u alleen te zijn, niet alleen een werkadres. Zo niet, vraag dan een andere uitnodiging voor u aanvaardt.',
  invitedAt: 'Deze uitnodiging is voor het adres:',
  notYours:
    'Is dat uw adres niet? Aanvaard dan niet: u zou binnenkomen in de plaats van iemand anders, en die zou kunnen lezen wat u schrijft.',
  accept: 'Aanvaarden en binnenkomen',
  refuse: 'Wilt u niet? Sluit deze pagina: er gebeurt niets.',
  deadTitle: 'Deze uitnodiging werkt niet meer',
  dead: 'Ze is al gebruikt, ze is ingetrokken, of de 14 dagen zijn voorbij. Hebt u al aanvaard? Kom binnen met uw adres. Zo niet, vraag een nieuwe aan wie u heeft uitgenodigd.',
  notNowTitle: 'Dit kan nu niet',
  noLonger: 'Wie u uitnodigt, kan deze rol niet meer geven.',
  notNow: (name) => `Spreek erover met ${name}. De uitnodiging blijft geldig.`,
  goIn: 'Binnenkomen met mijn adres',
};
