import type { PapersWords } from '../shapes/papers.ts';

export const papers: PapersWords = {
  title: 'Op papier',
  lead: 'Elke officiële versie staat hier, in PDF en in DOCX, en verandert niet meer.',
  nothingYet: 'Er staat nog niets op papier. Een versie komt erop zodra ze officieel is.',
  on: (number, day) => `Versie ${number}, officieel sinds ${day}`,
  file: (format, language) => `${format}, in het ${language}`,
  counts: 'Geldt',
  aid: 'Om te helpen lezen: alleen de tekst die geldt, telt',
  fingerprint: 'Vingerafdruk',
  how: 'Nagaan of een papier wel dit papier is',
  howSteps: [
    'Onderaan elke pagina van het papier staan het nummer van de versie en het begin van de vingerafdruk.',
    'Aan het einde van het papier staat de volledige vingerafdruk: die moet teken voor teken dezelfde zijn als hier.',
    'Als één woord van de tekst anders was, was de vingerafdruk helemaal anders. Hoe u ze zelf opnieuw maakt, staat in de documentatie van Passerelle.',
  ],
  agreedLater:
    'Het akkoord bij de aanwerving staat niet op het papier: het komt na de versie, en het papier van een versie verandert niet meer. Het staat op de pagina.',
};
