import type { HouseWords } from '../shape.ts';

export const house: HouseWords = {
  skip: 'Naar de inhoud',
  nav: 'Hoofdpagina’s',
  toDo: 'Te doen',
  accompaniments: 'Begeleidingen',
  signOut: 'Afmelden',
  footer:
    'De termijnen hier zijn instellingen van het huis. Rechten komen uit de wet. Hier vraagt niemand naar een medische reden.',
  back: 'Terug',
  door: {
    title: 'Binnenkomen in de demonstratie',
    lead: 'Kies een persoon. U ziet wat die persoon ziet en doet wat die kan doen.',
    note: 'De huizen en de mensen zijn verzonnen. Alles blijft op deze machine.',
  },
  wrong: {
    goHome: 'Naar wat er te doen is',
    foreignTitle: 'Dit is niet van hier verstuurd',
    foreign: 'Er is niets gebeurd. Open de pagina hier en verstuur opnieuw.',
  },
};
