import type { FormWords } from '../shape.ts';

const inFigures = (count: number): string => count.toLocaleString('nl-BE');

export const form: FormWords = {
  cancel: 'Terug zonder te versturen',
  confirm: 'Er wordt niets anders gevraagd. Verstuur als dit is wat u wilt.',
  optional: 'als u wilt',
  atMost: (count) => `Hoogstens ${inFigures(count)} tekens.`,
  between: (min, max) => `Een getal tussen ${min} en ${max}.`,
  dayHint: 'Bijvoorbeeld 27 3 2027.',
  several: 'Meer dan één keuze is mogelijk.',
  from: (min, max) => `Van ${min} tot ${max}.`,
  day: 'Dag',
  month: 'Maand',
  year: 'Jaar',
  which: 'Kies eerst waarover het gaat.',
  fromElsewhere: (name) => `${name} (andere organisatie)`,
  choose: 'Kies',
  nothingChosen: 'Niets in het bijzonder',
  row: (number) => `Nummer ${number}`,
  addRow: 'Een regel toevoegen',
  wrong: (count) => (count === 1 ? 'Eén ding moet u nakijken' : `${count} dingen moet u nakijken`),
  errorPrefix: 'Na te kijken:',
  missing: {
    text: 'Schrijf een antwoord.',
    day: 'Geef een datum.',
    choice: 'Kies een antwoord.',
    number: 'Geef een getal.',
    rows: 'Vul minstens één regel in.',
    sentences: 'Antwoord op minstens één zin. De andere mogen leeg blijven.',
  },
  tooLong: (max) => `Dit is te lang: hoogstens ${inFigures(max)} tekens.`,
  notADay: 'Deze datum bestaat niet. Schrijf dag, maand en jaar in cijfers.',
  notANumber: 'Schrijf een geheel getal, in cijfers.',
  outside: (min, max) => `Geef een getal tussen ${min} en ${max}.`,
  notAChoice: 'Deze keuze staat niet in de lijst. Kies opnieuw.',
  tooFew: (min) => `Er zijn er minstens ${min} nodig.`,
  tooMany: (max) => `Hoogstens ${max}.`,
  backAgain:
    'Daar bent u weer. Dit had u geschreven. Er is nog niets verstuurd: lees het na en verstuur dan.',
  inviteInstead: 'Heeft deze persoon nog geen toegang? Per e-mail uitnodigen',
  inviteFirst: 'Ontbreekt er iemand in de lijst? Eerst per e-mail uitnodigen',
  notYet: 'Dit kan nu niet',
  kept: 'Er is niets verstuurd. Wat u schreef, staat hieronder nog: pas het aan en verstuur.',
  instead: 'Wat u kunt doen',
  alsoPossible: 'U kunt ook',
  backToPage: 'De pagina opnieuw lezen',
  changedMeanwhile:
    'Er is iets veranderd sinds u deze pagina opende. Lees opnieuw en verstuur nog eens als u dit nog wilt.',
  sentBefore:
    'Dit formulier is al eens verstuurd, met een andere inhoud. Verstuur opnieuw als ook dit moet tellen.',
};
