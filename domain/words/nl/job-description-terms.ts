/** Words of the job description that stand in several places: clauses, parties, choices. */
export const said = { text: 'Wat de clausule zegt', decideBy: 'Of met de persoon te beslissen vóór' };

export const shares = {
  line1: 'Met mensen die begeleid worden, in %',
  line2: 'Met instelling en team, in %',
};

export const code = {
  title: 'officiële titel',
  purpose: 'doel van de functie',
  mission: 'opdracht',
  limit: 'grens: wat de persoon niet doet',
  places: 'plaats in overleg en beslissingen',
  fileAccess: 'toegang tot het dossier',
  hierarchy: 'hiërarchie',
  supervision: 'supervisie en ondersteuning',
  selfPresentation: 'hoe de persoon zich voorstelt',
  training: 'opleiding, als de persoon dat wil',
  timePlace: 'uren en plaats',
  revision: 'herziening',
};

export const party = {
  lead: 'projectverantwoordelijke',
  manager: 'direct leidinggevende',
  hr: 'personeelsdienst',
  team: 'ontvangend team',
  person: 'ervaringswerker',
  institution: 'instelling',
};

const language = { fr: 'Frans', nl: 'Nederlands' };

export const anyLanguage = { ...language, en: 'Engels' };

export const invited = {
  manager: 'direct leidinggevende',
  hr: 'personeelsdienst',
  group: 'trekkersgroep',
  team: 'ontvangend team',
  person: 'ervaringswerker',
};

export const voice = { usersCommittee: 'gebruikerscomité', peerNetwork: 'netwerk van ervaringswerkers' };

export const outcome = { taken: 'overgenomen', notTaken: 'niet overgenomen' };

export const sameAs = { official: 'dezelfde als de officiële titel', other: 'een andere' };

export const reasons = {
  languageOfTheRegion:
    'In uw gewest telt de andere taal: Nederlands in Vlaanderen, Frans in Wallonië. Een vertaling mag ernaast helpen.',
  chosenByThePerson: 'De persoon koos deze taal. Alleen de persoon verandert ze.',
  sameLanguage: 'Deze versie staat al in die taal.',
  demandsMore: 'De vertaling vraagt wat de versie niet vraagt. Formuleer ze anders.',
  eitherTextOrDay:
    'Een clausule zegt iets, of geeft de datum waarop het met de persoon beslist wordt. Kies een van beide.',
  saidFromTheStart:
    'De titel en de bestaansreden staan er van bij het begin. De rest mag op de persoon wachten.',
  inThePast: 'Die datum is voorbij. Kies vandaag of een latere dag.',
  alreadyWritten:
    'Een van deze clausules bestaat al en staat er maar één keer. Verander de bestaande, of neem alleen de andere over.',
  moreThanHundred:
    'Samen zijn de twee delen meer dan honderd procent. De rest is voor het netwerk en om bij te tanken.',
  notAsked: 'Deze ronde vraagt geen opmerkingen van uw rol. De verantwoordelijke kan ze uitbreiden.',
  titleMissing: 'De officiële titel is nog niet geschreven.',
  purposeMissing: 'De bestaansreden is nog niet geschreven.',
  fewMissions:
    'Er zijn minstens drie opdrachten nodig, waarvan één al gezegd is. De andere kunnen met de persoon beslist worden.',
  fewLimits: 'Er zijn minstens twee grenzen nodig: wat de persoon niet doet.',
  sharesMissing: 'De delen van het werk zijn nog niet gezegd: met mensen, met het team, met het netwerk.',
  hierarchyMissing: 'De clausule over de hiërarchie is nog niet geschreven.',
  supervisionMissing: 'De clausule over supervisie en steun is nog niet geschreven.',
  placesMissing: 'De plaats in overleg en beslissingen is nog niet gezegd.',
  fileAccessMissing: 'De toegang tot het dossier is nog niet gezegd.',
  selfPresentationMissing: 'De clausule over de zelfvoorstelling is nog niet geschreven.',
  timePlaceMissing: 'De uren en de plaats zijn nog niet gezegd.',
  wordingRefused:
    'Een clausule vraagt wat geen enkele omschrijving mag eisen. Verander ze. Is het geen eis, dan kan de persoon of de PAT-begeleider dat zeggen.',
  alreadyAgreed: 'Dat akkoord is al gegeven.',
  delegateMissing: 'Het team koos nog niet wie namens het team spreekt.',
  notTheDelegate: 'Het team koos iemand anders om namens het team te spreken.',
  agreedForAnother: 'U gaf al een akkoord voor een andere partij. Iemand spreekt voor één partij.',
  standsInForThemselves: 'Iemand vervangt zichzelf niet. Kies iemand anders.',
  endsBeforeItBegins: 'Het einde komt voor het begin. Kijk beide data na.',
  nothingChanged:
    'Er is niets veranderd sinds de geldende versie. Verander een clausule, of trek de versie in.',
  openedByTheOthers:
    'De andere partij opende deze versie: alleen zij kan ze intrekken. U kunt ze veranderen, of niet akkoord gaan.',
  titleOrReasonMissing: 'Een andere titel in het contract vraagt die titel en de reden.',
};
