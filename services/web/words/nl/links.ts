import type { LinkWords } from '../shapes/links.ts';

export const links: LinkWords = {
  before: {
    title: 'Wat er gebeurt met wat u schrijft',
    nameless: [
      'Niemand zal weten dat het van u komt. Er wordt geen naam, geen uur en geen toestel bewaard.',
      'Vermijd details die alleen over u gaan: iemand zou uw manier van zeggen kunnen herkennen.',
    ],
    once: 'Deze link werkt één keer. Na het versturen kan niets teruggenomen of veranderd worden.',
    languages: 'Taal van deze pagina',
  },
  send: 'Versturen, zonder naam',
  kept: 'Er is niets verstuurd. Wat u schreef, staat hieronder nog.',
  thanks: {
    title: 'Bedankt, het is verstuurd',
    said: ['Uw link gaat niet meer open. Niets onthoudt wie hier geweest is.', 'U mag deze pagina sluiten.'],
  },
  closed: {
    title: 'Deze link opent niets',
    said: [
      'Misschien is hij al gebruikt, misschien is zijn laatste dag voorbij, of is er een letter verkeerd getypt. Deze pagina zegt in elk geval hetzelfde: zo zegt ze niets over iemand.',
      'Kijk de code op uw papier na. Vraag anders een ander papier aan wie het u gaf.',
    ],
    type: 'Een code typen',
  },
  ask: {
    title: 'De code van uw papier typen',
    lead: 'Ze opent een pagina waar u zonder naam en zonder account antwoordt.',
    label: 'Code',
    hint: '16 letters en cijfers, bijvoorbeeld 7k2m-9xqd-4trb-c0vw. Hoofdletters of kleine letters, het maakt niet uit.',
    wrong: 'Een code telt 16 letters en cijfers. Kijk of er een ontbreekt.',
    send: 'Verder',
  },
  handOut: {
    title: (what) => `Links uitdelen: ${what}`,
    lead: 'Elke link werkt één keer, zonder account. U drukt ze af, knipt ze uit, en iedereen neemt er een van de stapel. Ze worden niet gemaild: de mailserver zou onthouden wie welke kreeg.',
    nobody: 'Niemand hier zal weten welke link gebruikt is, of door wie.',
    count: 'Hoeveel links',
    until: 'Laatste dag waarop ze opengaan',
    languages: 'Talen op het papier',
    send: 'De links klaarmaken',
    tooFar: 'Kies een dag tussen vandaag en over twaalf weken.',
  },
  strips: {
    title: (count) => (count === 1 ? 'Eén link om uit te delen' : `${count} links om uit te delen`),
    once: 'Ze worden alleen hier en nu getoond. Druk ze af of kopieer ze voor u deze pagina verlaat: daarna kan niemand ze terugvinden.',
    print: 'Druk af met het menu van uw browser: alleen de strookjes komen op papier.',
    cut: 'Knip langs de lijnen, vouw, meng.',
    drawn: (number) => `QR-code van link ${number}`,
    copy: 'De adressen kopiëren',
    label: 'Eén adres per regel',
    done: 'Ze zijn afgedrukt, terug',
  },
  strip: {
    open: 'Scan het vierkant, of open dit adres op uw telefoon:',
    or: (page) => `of open ${page} en typ de code.`,
    nameless: 'Zonder naam, zonder account. Werkt één keer.',
    until: (day) => `Tot en met ${day}.`,
  },
};
