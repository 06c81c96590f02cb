import type { CalendarWords } from '../shapes/calendars.ts';

export const calendars: CalendarWords = {
  title: 'Uw data in uw agenda',
  lead: 'Met een geheim adres leest uw agenda de data waarop iets van u gevraagd wordt.',
  shown:
    'Elke datum heet “Passerelle: een datum”. Geen naam, geen instelling, geen inhoud. Een link leidt naar wat er te doen is.',
  shownPlain:
    'Elke datum heet “Een datum”. Niet het woord Passerelle, geen naam, geen instelling, geen inhoud, geen link.',
  whoSees: 'Wie het adres heeft, ziet deze data. Geef het aan niemand.',
  provider:
    'De dienst die uw agenda bijhoudt, leest het adres ook, en wie uw agenda mee inkijkt, ziet de data.',
  make: 'Een adres maken',
  full: 'U hebt al tien adressen. Stop er een om een ander te maken.',
  madeTitle: 'Uw adres is klaar',
  madeOnce: 'Het wordt maar één keer getoond. Kopieer het nu.',
  how: 'Kies in uw agenda “agenda toevoegen via adres” en plak het daar.',
  open: 'Openen in de agenda van dit toestel',
  yours: 'Uw adressen',
  noneYet: 'U hebt er nog geen.',
  addressOf: (day) => `Adres van ${day}`,
  neverRead: 'Nog geen agenda heeft het gelezen.',
  readOn: (day) => `Het laatst gelezen op ${day}.`,
  end: 'Stoppen',
  ended: 'Het is gebeurd: dit adres toont niets meer.',
  name: 'Passerelle',
  namePlain: 'Data',
  event: 'Passerelle: een datum',
  eventPlain: 'Een datum',
};
