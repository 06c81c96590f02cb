import type { ExplainWords } from '../shapes/explain.ts';

export const explain: ExplainWords = {
  here: 'De woorden van deze pagina',
  all: 'Alle woorden van hier',
  words: {
    title: 'De woorden van hier',
    lead: 'Wat deze woorden op deze pagina’s betekenen, eenvoudig gezegd.',
  },
  sight: {
    title: 'Wie ziet wat',
    lead: [
      'Elke rol ziet wat hier staat, en niets anders. Deze pagina wordt gemaakt van dezelfde regels als de andere: ze kan niets anders zeggen dan wat zo is.',
      'Niemand vraagt ooit waarom iemand afwezig is. Er is geen plek om het te schrijven.',
    ],
    nothing: (roles) => `Zien hier niets van: ${roles}.`,
  },
};
