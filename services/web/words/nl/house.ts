import type { HouseWords } from '../shape.ts';

export const house: HouseWords = {
  skip: 'Naar de inhoud',
  nav: 'Hoofdpagina’s',
  toDo: 'Te doen',
  accompaniments: 'Begeleidingen',
  you: 'U bent hier als',
  signOut: 'Afmelden',
  footer:
    'De termijnen hier zijn instellingen van het huis. Rechten komen uit de wet. Hier vraagt niemand naar een medische reden.',
  back: 'Terug',
  door: {
    title: 'Binnenkomen in de demonstratie',
    lead: 'Kies een persoon. U ziet wat die persoon ziet en doet wat die kan doen.',
    note: 'De huizen en de mensen zijn verzonnen. Alles blijft op deze machine.',
    first: 'Waar te beginnen',
    shows: {
      launch: 'In haar huis is nog niets gestart. Begin bij het begin.',
      several:
        'Zij draagt meer dan één project: een team dat zich voorbereidt, een beschrijving om op te reageren.',
      board: 'Hij adviseert zes instellingen. Zijn bord zegt waar elke staat.',
      ownPage: 'Zij is aangeworven. Haar pagina zegt wat zij kan vragen, aanvaarden of weigeren.',
    },
  },
  wrong: {
    goHome: 'Naar wat er te doen is',
    foreignTitle: 'Dit is niet van hier verstuurd',
    foreign: 'Er is niets gebeurd. Open de pagina hier en verstuur opnieuw.',
  },
};
