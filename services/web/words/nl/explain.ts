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
      'Bij elk gegeven staan de rollen die het lezen. De andere rollen zien het niet.',
      'Deze pagina komt uit de regels die de andere pagina’s openen en sluiten: ze zegt wat is.',
      'Niemand vraagt ooit waarom iemand afwezig is. Er is geen plek om het te schrijven.',
    ],
    readBy: (roles) => `Gelezen door: ${roles}`,
    readByAll: 'Gelezen door alle rollen',
    nothing: (roles) => `Zien hier niets van: ${roles}.`,
  },
};
