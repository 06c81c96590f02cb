import type { ProblemWords } from './problem-words.ts';

export const nl: ProblemWords = {
  malformedJson: ['Onleesbare JSON', 'De inhoud van de aanvraag is geen geldige JSON.'],
  invalidRequest: [
    'Ongeldige aanvraag',
    'Een deel van het adres of van de headers heeft niet de verwachte vorm.',
  ],
  idempotencyKeyMissing: [
    'Sleutel ontbreekt',
    'Deze actie vraagt een header Idempotency-Key: dezelfde sleutel geeft altijd hetzelfde antwoord.',
  ],
  idempotencyKeyInvalid: [
    'Ongeldige sleutel',
    'De header Idempotency-Key telt 1 tot 200 zichtbare ASCII-tekens, zonder spatie.',
  ],
  tokenMissing: ['Aanmelden nodig', 'Stuur uw toegangstoken mee: Authorization: Bearer …'],
  tokenRefused: ['Token geweigerd', 'Dit toegangstoken is onbekend, verlopen of ingetrokken.'],
  linkRefused: ['Link geweigerd', 'Deze link is al gebruikt, verlopen of opent deze actie niet.'],
  roleNotHeld: ['Rol niet van u', 'U hebt deze rol hier niet.'],
  notFound: ['Niet gevonden', 'Op dit adres is er niets dat u kunt zien.'],
  methodNotAllowed: ['Onbekende methode', 'Dit adres kent deze methode niet.'],
  notAcceptable: ['Onmogelijk formaat', 'Dit adres kan niet in het gevraagde formaat antwoorden.'],
  requestTooSlow: ['Aanvraag te traag', 'De aanvraag kwam niet op tijd volledig aan.'],
  tooFarAhead: ['Te ver', 'De kalender van de demonstratie gaat hoogstens vijf jaar ineens vooruit.'],
  tooManyFeeds: ['Hoogstens tien adressen', 'U hebt al tien agenda-adressen. Stop er eerst een.'],
  alreadyKnown: ['Al bekend', 'Het huis kent al iemand met dit adres.'],
  templateNameTaken: [
    'Naam al gebruikt',
    'Uw organisatie biedt al een model met deze naam aan in deze taal. Schrijf er de volgende versie van.',
  ],
  templateWithdrawn: [
    'Model ingetrokken',
    'Dit model is ingetrokken. Maak een nieuw, met dezelfde naam als u dat wil.',
  ],
  refused: ['Niet mogelijk', 'Deze actie is nu niet mogelijk.'],
  sameKeyOtherBody: ['Sleutel al gebruikt', 'Deze Idempotency-Key diende al voor een andere vraag.'],
  stale: ['Niet meer actueel', 'Er is iets veranderd sinds u keek. Lees opnieuw en probeer het dan weer.'],
  tooLarge: ['Te groot', 'De inhoud van de aanvraag is groter dan 64 KiB.'],
  sheetTooLarge: [
    'Bestand te groot',
    'Het bestand is groter dan 2 MiB, of bevat te veel. Stuur de functiefiche zonder beelden of bijlagen.',
  ],
  addressTooLong: ['Adres te lang', 'Een deel van het adres is te lang.'],
  notJson: ['JSON verwacht', 'De inhoud van de aanvraag moet JSON zijn (application/json).'],
  sheetTypeUnknown: [
    'Ander soort bestand',
    'Bewaar de functiefiche als DOCX of ODT (ook een oud .doc-bestand of een PDF), of plak de tekst.',
  ],
  invalidInput: ['Invoer te verbeteren', 'Een veld ontbreekt, is te veel of heeft niet de verwachte vorm.'],
  templateWordingRefused: [
    'Formulering te wijzigen',
    'Het model vraagt hier wat geen omschrijving mag eisen. Wijzig de zinnen die getoond worden.',
  ],
  sheetWrongFile: [
    'Niet het aangekondigde bestand',
    'Dit is geen DOCX- of ODT-bestand zoals aangekondigd. Bewaar een oud .doc-bestand eerst als DOCX.',
  ],
  sheetEncrypted: [
    'Beveiligd bestand',
    'Het bestand is met een wachtwoord beveiligd. Bewaar het zonder wachtwoord, of plak de tekst.',
  ],
  sheetUnreadable: [
    'Onleesbaar bestand',
    'Het bestand is beschadigd of te ingewikkeld om te lezen. Bewaar het opnieuw, of plak de tekst.',
  ],
  sheetTooLong: [
    'Functiefiche te lang',
    'De functiefiche telt meer dan 50 000 tekens. Stuur het deel dat de functie beschrijft.',
  ],
  sheetEmpty: [
    'Functiefiche zonder tekst',
    'Er staat geen tekst in dit bestand. Een beeld kan niet gelezen worden: plak de tekst.',
  ],
  keptTooLong: [
    'Te veel tekst ernaast',
    'Wat geen plaats vond, telt meer dan 20 000 tekens. Kort het in voor u de omschrijving invult.',
  ],
  ifMatchMissing: [
    'Versie ontbreekt',
    'Deze actie vraagt een header If-Match: de ETag van wat u hebt gezien.',
  ],
  tooManyStreams: [
    'Te veel vensters open',
    'Hoogstens twintig vensters volgen voor één persoon wat verandert. Sluit er een.',
  ],
  tooManyRequests: ['Te veel aanvragen', 'Te veel aanvragen in één seconde. Wacht even.'],
  tableTooLarge: [
    'Bestand te groot',
    'Het bestand is groter dan 2 MiB, of bevat te veel. Bewaar er alleen het blad met uw opvolgingen in.',
  ],
  tableTypeUnknown: ['Onbekend formaat', 'Stuur de tabel als XLSX of CSV.'],
  tableWrongFile: [
    'Dit is geen tabel',
    'Dit bestand is geen XLSX en geen CSV. Een oud .xls of een .ods bewaart u als XLSX.',
  ],
  tableEncrypted: [
    'Beveiligd bestand',
    'Het bestand heeft een wachtwoord. Bewaar het zonder, en stuur het dan.',
  ],
  tableUnreadable: [
    'Onleesbaar bestand',
    'Het bestand is beschadigd. Open het, bewaar het opnieuw, en stuur het dan.',
  ],
  tableTooLong: ['Tabel te lang', 'Het zijn hoogstens 2000 rijen, 60 kolommen en 5000 tekens per cel.'],
  tableEmpty: ['Lege tabel', 'Er staat geen rij onder de namen van de kolommen.'],
  columnTwice: [
    'Twee kolommen voor één ding',
    'Twee kolommen kunnen niet hetzelfde zeggen. Bewaar er één zoals ze is.',
  ],
  columnsNotMatched: ['Kolommen te bekijken', 'Zeg eerst wat elke kolom bevat.'],
  listFull: ['Lijst vol', 'Een lijst telt hoogstens 5000 rijen. Wis wat niet meer dient.'],
  tooManyTables: [
    'Te veel tabellen tegelijk',
    'Er worden te veel tabellen gelezen. Probeer over enkele seconden opnieuw.',
  ],
  tooManySheets: [
    'Te veel functiefiches tegelijk',
    'Er worden te veel functiefiches gelezen. Probeer over enkele seconden opnieuw.',
  ],
  unexpected: ['Fout', 'Er ging bij ons iets mis. Geef ons het kenmerk van dit antwoord.'],
  notKnownYet: ['Nog niet bekend', 'Nog niet bekend: vraag opnieuw met dezelfde sleutel.'],
  databaseAway: ['Databank afwezig', 'De databank antwoordt nog niet.'],
  schemaBehind: ['Schema loopt achter', 'Het schema van de databank is niet bijgewerkt: npm run migrate.'],
  temporalAway: ['Temporal afwezig', 'Temporal antwoordt nog niet.'],
  workerAway: ['Worker afwezig', 'Er wacht geen enkele worker op werk.'],
  demoMissing: ['Demonstratie in voorbereiding', 'Het demonstratiehuis is nog niet klaar.'],
};
