import type { Counts, FollowedWords } from '../shapes/followed.ts';

const lines = (count: number, one: string, several: string): readonly string[] =>
  count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count} ${several}`];

const counted = (counts: Counts): string =>
  [
    ...lines(counts.new, 'nieuwe rij', 'nieuwe rijen'),
    ...lines(counts.changed, 'gewijzigde rij', 'gewijzigde rijen'),
    ...lines(counts.same, 'ongewijzigde rij', 'ongewijzigde rijen'),
    ...lines(counts.linked, 'rij die al gekoppeld is', 'rijen die al gekoppeld zijn'),
    ...lines(
      counts.gone,
      'rij die niet meer in het bestand staat',
      'rijen die niet meer in het bestand staan',
    ),
  ].join(', ');

export const followed: FollowedWords = {
  title: 'Wat ik buiten Passerelle opvolg',
  lead: 'Dit zijn uw eigen notities, overgenomen uit uw tabel. Alleen u leest ze.',
  tag: 'Buiten Passerelle',
  nothing: 'Uw lijst is leeg. U kunt er uw tabel in overnemen, zoals ze is.',
  bring: 'Mijn tabel overnemen',
  bringAgain: 'Mijn tabel opnieuw overnemen',
  add: 'Een rij toevoegen',
  csv: 'De lijst downloaden (CSV)',
  gone: 'Staat niet meer in uw bestand',
  unnamed: 'Zonder naam',
  unread: (column, value) => `${column}: “${value}”, zoals in uw bestand`,
  see: 'Mijn lijst bekijken, of er een tabel in overnemen',
  open: (name) => `Noteren of wijzigen: ${name}`,
  more: (count) => `En nog ${count}: ze staan in het CSV-bestand.`,
  taken: (counts) => `Overgenomen: ${counted(counts)}.`,
  noted: 'Genoteerd.',
  linked: 'Gekoppeld: de begeleiding neemt de plaats van deze rij in.',
  erased: 'De rij is gewist.',
  upload: {
    title: 'Mijn tabel overnemen',
    lead: 'Stuur het bestand waarin u uw begeleidingen opvolgt, zoals het is. Er wordt niets overgenomen voor u alles hebt nagekeken.',
    names:
      'Laat er geen namen van ervaringswerkers in staan, en niets over hun gezondheid. U kunt ook hele kolommen weglaten.',
    label: 'Uw bestand',
    hint: 'XLSX of CSV, hoogstens 2 MB. Een .xls of een .ods bewaart u als XLSX.',
    send: 'Het bestand lezen',
    missing: 'Kies een bestand.',
    then: [
      'U zegt wat elke kolom bevat: er wordt iets voorgesteld.',
      'U ziet rij per rij wat overgenomen wordt en wat niet begrepen is.',
      'Wat niet begrepen is, wordt bewaard zoals het is, bij zijn rij.',
    ],
  },
  columns: {
    title: 'Wat bevat elke kolom?',
    lead: (rows) =>
      `${rows === 1 ? 'Er is 1 rij gelezen' : `Er zijn ${rows} rijen gelezen`}. Bekijk de voorstellen en verbeter ze.`,
    sheet: (name, sheets) =>
      sheets > 1
        ? `Gelezen blad: “${name}”, het eerste van de ${sheets} die ingevuld zijn.`
        : `Gelezen blad: “${name}”.`,
    above: 'Deze regels boven de kolomnamen worden niet overgenomen:',
    examples: 'Voorbeelden',
    noExample: 'Deze kolom is leeg.',
    label: 'Deze kolom bevat',
    uses: { keep: 'Iets anders: bewaren zoals het is', leaveOut: 'Niet overnemen' },
    names: 'Een kolom met namen van ervaringswerkers? Kies “Niet overnemen”: ze wordt nergens bewaard.',
    twice: 'Twee kolommen kunnen niet hetzelfde bevatten. Bewaar er één zoals ze is.',
    send: 'Zien wat overgenomen wordt',
    drop: 'Dit bestand laten vallen',
  },
  check: {
    title: 'Wat overgenomen wordt',
    summary: (counts) => `${counted(counts)}.`,
    nothing: 'Dit bestand zegt hetzelfde als uw lijst: er verandert niets.',
    gone: 'Wat niet meer in het bestand staat, blijft in uw lijst, met een merkteken.',
    faults: (count) => (count === 1 ? 'Eén cel is niet begrepen.' : `${count} cellen zijn niet begrepen.`),
    kept: 'Ze wordt bewaard zoals ze is.',
    row: (number) => `Rij ${number}`,
    outcomes: { new: 'Nieuw', changed: 'Gewijzigd', same: 'Ongewijzigd', linked: 'Al gekoppeld' },
    why: { notADay: 'dit is geen datum die we herkennen', tooLong: 'dit is te lang voor deze cel' },
    notShown: (count) => `Nog ${count} rijen worden hier niet getoond. Ze worden ook overgenomen.`,
    take: 'Overnemen in mijn lijst',
    back: 'De kolommen opnieuw bekijken',
  },
  one: {
    addTitle: 'Iets toevoegen dat ik opvolg',
    names: 'Schrijf niet de naam van de ervaringswerker, en niets over de gezondheid.',
    save: 'Bewaren',
    came: 'Zoals het in het bestand stond',
    cameLead: 'Deze cellen blijven zoals ze gekomen zijn.',
    linkTitle: 'Bestaat de begeleiding hier?',
    linkLead: 'Koppel ze: deze rij verlaat dan uw lijst.',
    linkLabel: 'Begeleiding',
    linkNone: 'Er staat op dit moment geen begeleiding voor u open.',
    link: 'Koppelen',
    eraseTitle: 'Deze rij wissen',
    eraseLead: 'Er blijft hier niets van over. Staat ze nog in uw bestand, dan komt ze daarmee terug.',
    erase: 'Wissen',
    sure: 'Ja, ik wil deze rij wissen',
  },
};
