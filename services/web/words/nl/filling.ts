import type { FillingWords } from '../shapes/filling.ts';

export const filling: FillingWords = {
  link: 'Vertrekken van een model of van een fiche die u hebt',
  lead: 'Er komt niets in de tekst voor u het hebt nagelezen en verstuurd.',
  templates: 'Een model kiezen',
  noTemplates: 'Er staat nu geen model voor u open. U kunt vertrekken van een fiche.',
  size: (count) => `${count} clausules`,
  sheet: 'Vertrekken van uw functiefiche',
  sheetLead:
    'Stuur het bestand, of plak de tekst. De fiche wordt gelezen en dan vergeten: ze wordt hier niet bewaard.',
  file: 'Het bestand',
  fileHint: 'Een Word-document (.docx) of OpenDocument (.odt), van hoogstens 2 MB.',
  paste: 'Of de tekst van de fiche',
  read: 'De fiche lezen',
  nothingSent: 'Kies een bestand, of plak een tekst.',
  again: 'Een bestand moet u opnieuw kiezen: de browser bewaart het niet. De geplakte tekst staat er nog.',
  look: 'Nalezen voor u overneemt',
  lookLead: 'Vink aan wat u overneemt. U kunt hier alles veranderen.',
  take: 'Deze clausule overnemen',
  already: 'De tekst zegt hier al iets over: niet aangevinkt.',
  rest: 'Wat geen plaats vond',
  restHint: 'Bewaard naast de tekst, voor wie eraan schrijft.',
  shares: (line1, line2) =>
    `De fiche spreekt van ${line1} % met de mensen en ${line2} % met het team. Daarna te zeggen, met “De delen van het werk”.`,
  missing: (what) => `De fiche zegt niets over: ${what}.`,
  keptTooLong: 'Wat overblijft is te lang om zo te bewaren: kort het hieronder in.',
  send: 'Overnemen wat aangevinkt is',
  nothingTaken: 'Vink minstens één clausule aan.',
};
