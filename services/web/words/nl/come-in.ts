import type { ComeInWords } from '../shapes/come-in.ts';

export const comeIn: ComeInWords = {
  languages: 'Taal',
  title: 'Binnenkomen in Passerelle',
  lead: 'Geen wachtwoord: we sturen u een link en een code.',
  over: 'Uw bezoek is afgelopen: een bezoek stopt na een uur zonder iets te openen, en na twaalf uur in totaal. Kom opnieuw binnen, dan gaat u verder waar u was.',
  kept: 'Wat u net schreef, wordt een uur bewaard, alleen voor u. U vindt het terug als u opnieuw binnenkomt.',
  address: 'Uw e-mailadres',
  addressHint: 'Het adres van uw uitnodiging.',
  noAddress: 'Schrijf uw e-mailadres, bijvoorbeeld voornaam@voorbeeld.be.',
  send: 'De link ontvangen',
  haveCode: 'Ik heb al een code van zes cijfers',
  small:
    'Als het adres bekend is, komt het bericht meestal binnen een minuut aan. De link werkt één keer, 15 minuten lang.',
  aboutTitle: 'Voorbereiden, onthalen, bijsturen: samen',
  about:
    'Passerelle begeleidt de aanwerving van een ervaringswerker: het team dat zich voorbereidt, de functieomschrijving, de start, en wat onderweg verandert.',
  never: 'Hier vraagt niemand ooit naar een medische reden. Een afwezigheid is een afwezigheid.',
  invited: 'Hebt u een uitnodiging gekregen? De link in dat bericht brengt u meteen op de juiste plaats.',
  codeTitle: 'Kijk in uw mailbox',
  codeLead:
    'Als het adres bekend is, is er net een bericht vertrokken. Open de link, op welk toestel u wilt. Of schrijf hier de code van zes cijfers.',
  code: 'Code van zes cijfers',
  codeHint: 'Die van het laatste bericht. Ze werkt in deze browser, 15 minuten lang.',
  codeShape: 'Een code heeft zes cijfers. Kijk in het laatste bericht.',
  codeWrong: 'Deze code klopt niet. Lees het laatste bericht opnieuw, of open liever de link.',
  codeTooMany:
    'Er zijn te veel codes geprobeerd. Open liever de link in het bericht: die werkt nog altijd. Of vraag een nieuw bericht.',
  enter: 'Binnenkomen',
  nothingCame: 'Komt er niets aan?',
  nothingCameWhy: [
    'Kijk ook bij de ongewenste mail.',
    'Misschien stond er een fout in het adres: vraag een nieuw bericht.',
    'Naar een onbekend adres sturen we niets. Vraag het aan wie u heeft uitgenodigd.',
  ],
  again: 'Een nieuw bericht vragen',
  linkTitle: 'Binnenkomen met deze link',
  linkLead: 'Uw link is goed. Hij werkt één keer.',
  linkSeveral: 'Meer dan één huis kent uw adres. Kies waar u binnenkomt.',
  linkOf: 'Deze link opent de account van dit adres:',
  notYours:
    'Is dat uw adres niet? Sluit deze pagina. Het is de account van iemand anders: die zou lezen wat u er schrijft.',
  enterAt: (house) => `Binnenkomen bij ${house}`,
  deadTitle: 'Deze link werkt niet meer',
  dead: 'Hij is al gebruikt, of de 15 minuten zijn voorbij. Vraag gewoon een nieuwe.',
  waitTitle: 'Wacht even',
  waitFor:
    'Voor dit adres zijn al verschillende berichten gevraagd. De link van het laatste werkt 15 minuten. Na een kwartier kunt u een nieuw bericht vragen.',
  waitFrom:
    'Er komen nu veel aanvragen van hier. Probeer het over een kwartier opnieuw. Een link die u al hebt, werkt nog altijd.',
  letter: {
    subject: 'Uw toegangslink',
    text: ({ link, code }) =>
      `Goeiedag,

Hier is uw link om binnen te komen. Hij werkt één keer, 15 minuten lang:

${link}

Hebt u dit bericht op een ander toestel gevraagd? Schrijf daar deze code: ${code}

Hebt u niets gevraagd? Doe dan niets: zonder dit bericht komt niemand binnen.
`,
  },
  entered: {
    subject: 'Uw toegang is klaar',
    text: (door) =>
      `Dag,

U kunt binnen in Passerelle. Open deze pagina en vul het adres in waarop u dit bericht krijgt. U krijgt dan een link en een code; er is geen wachtwoord:

${door}

Verwachtte u dit bericht niet? Doe dan niets.
`,
  },
};
