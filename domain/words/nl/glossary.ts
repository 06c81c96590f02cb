import type { Glossary } from '../terms.ts';

export const glossary: Glossary = {
  peerWorker: {
    term: 'ervaringswerker',
    also: ['ervaringswerkers'],
    means: 'Iemand die aangeworven is om anderen te steunen vanuit wat die zelf beleefd en begrepen heeft.',
  },
  peerSupport: {
    term: 'ervaringswerk',
    also: [],
    means: 'Steun tussen mensen die gelijkaardige dingen hebben meegemaakt.',
  },
  livedKnowledge: {
    term: 'ervaringskennis',
    also: [],
    means: 'Wat iemand weet door het te beleven, en er met anderen over na te denken.',
  },
  mutualAid: {
    term: 'zelfhulp',
    also: [],
    means: 'Mensen die elkaar vrij steunen, zonder daarvoor betaald te worden.',
  },
  accompaniment: {
    term: 'begeleiding',
    also: ['begeleidingen'],
    means: 'Hulp van buitenaf tijdens het hele project: van het eerste idee tot na de aankomst.',
  },
  advisor: {
    term: 'PAT-begeleider',
    also: ['PAT-begeleiders', 'PAT-adviseur'],
    means:
      'Iemand van buiten de voorziening die het team, de directie en de aangeworven persoon begeleidt. Die geeft aan niemand leiding.',
  },
  institution: {
    term: 'voorziening',
    also: ['instelling'],
    means: 'De dienst of organisatie die aanwerft. Op deze pagina’s heet ze ook “het huis”.',
  },
  workingGroup: {
    term: 'trekkersgroep',
    also: ['stuurgroep'],
    means:
      'Drie tot zes mensen die het project in de voorziening dragen. Iemand van de werkvloer en een betrokken persoon horen erbij.',
  },
  hostTeam: {
    term: 'ontvangend team',
    also: ['onthaalteam'],
    means: 'De collega’s met wie de persoon elke dag zal werken.',
  },
  teamPreparation: {
    term: 'voorbereiding van het team',
    also: ['teamvoorbereiding'],
    means: 'Bijeenkomsten vóór de aankomst, over verwachtingen, zorgen en wat men afspreekt.',
  },
  manager: {
    term: 'leidinggevende',
    also: ['N+1'],
    means: 'Wie het dagelijkse werk organiseert, en aan wie men verlof vraagt.',
  },
  jobDescription: {
    term: 'functieomschrijving',
    also: ['functieomschrijvingen', 'functiebeschrijving'],
    means: 'De officiële tekst die zegt wat het werk is, en wat het niet is.',
  },
  clause: {
    term: 'clausule',
    also: ['clausules'],
    means:
      'Een stuk van de omschrijving: een opdracht, een grens, een uurrooster… Men bespreekt ze een voor een.',
  },
  mission: {
    term: 'opdracht',
    also: ['opdrachten'],
    means: 'Iets waarvoor de persoon er is.',
  },
  limit: {
    term: 'grens',
    also: ['grenzen'],
    means: 'Iets wat de persoon niet zal doen, en wat men ook niet zal vragen.',
  },
  lines: {
    term: 'eerste lijn, tweede lijn',
    also: ['eerste lijn', 'tweede lijn'],
    means:
      'In de eerste lijn is men bij de mensen zelf. In de tweede lijn steunt men collega’s, geeft men vorming en denkt men mee over projecten.',
  },
  selfPresentation: {
    term: 'zelfpresentatie',
    also: [],
    means:
      'Hoe men zich noemt en wat men over zichzelf vertelt. Ieder kiest dat, naargelang wie er tegenover zit.',
  },
  rightDistance: {
    term: 'juiste afstand',
    also: [],
    means: 'Delen wat men beleefd heeft zonder zichzelf of de ander pijn te doen.',
  },
  override: {
    term: 'afwijking',
    also: ['afwijkingen'],
    means:
      'Door een hek gaan terwijl nog niet alles klaar is. Dat is ondertekend, gemotiveerd en voor iedereen zichtbaar, en een plan moet inhalen wat ontbreekt.',
  },
  supervision: {
    term: 'supervisie',
    also: [],
    means: 'Een vast moment met iemand om over het werk na te denken. Wat daar gezegd wordt, blijft daar.',
  },
  intervision: {
    term: 'intervisie',
    also: [],
    means: 'Collega’s die samen, als gelijken, over hun werk nadenken.',
  },
  buddy: {
    term: 'buddy',
    also: ['aanspreekpunt'],
    means: 'Een collega die in het begin helpt: waar alles ligt, met wie men kan praten.',
  },
  seniority: {
    term: 'anciënniteit',
    also: [],
    means: 'De jaren die tellen voor het loon. Zelfhulp en vrijwilligerswerk van vroeger kunnen erbij horen.',
  },
  volunteer: {
    term: 'vrijwilliger',
    also: ['vrijwilligers'],
    means: 'Wie vrij werkt, zonder loon, met de rechten die de wet aan vrijwilligers geeft.',
  },
  accommodation: {
    term: 'redelijke aanpassing',
    also: ['redelijke aanpassingen', 'aanpassing'],
    means:
      'Een verandering waardoor men het werk kan doen: een uurrooster, een plek, een tempo. Men zegt wat nodig is, nooit de medische reden.',
  },
  trustedPerson: {
    term: 'vertrouwenspersoon',
    also: [],
    means: 'Een collega met wie men kan praten als het op het werk niet gaat, en die zwijgt.',
  },
  beingUsed: {
    term: 'instrumentalisering',
    also: [],
    means: 'Wanneer iemands aanwezigheid het imago of het budget van het huis dient, en niet het werk.',
  },
  recognition: {
    term: 'valorisering',
    also: [],
    means: 'Wanneer wat de persoon meebrengt gebruikt, benoemd en betaald wordt.',
  },
};
