import { createHash } from 'node:crypto';
import { canonicalText } from '#domain/paper/canonical.ts';
import { jobDescriptionPaper, type OfficialVersion } from '#domain/paper/job-description-paper.ts';
import type { Paper } from '#domain/paper/paper.ts';
import type { Language } from '#domain/words/words.ts';

type Version = OfficialVersion['version'];

const french: Version = {
  number: 1,
  on: '2026-11-23',
  language: 'fr',
  line1: 60,
  line2: 30,
  network: 10,
  clauses: [
    { code: 'title', text: 'Pair-aidant·e, équipe mobile (0,8 ETP)', decideBy: null },
    {
      code: 'purpose',
      text: 'Apporter à l’équipe et aux personnes ce qu’un parcours vécu permet de voir, pour que chacun·e pèse davantage sur ce qui le concerne.\n\nLa fonction ne remplace aucun autre métier : elle s’ajoute à ceux de l’équipe.',
      decideBy: null,
    },
    {
      code: 'mission',
      text: 'Aller vers celles et ceux qui le veulent, chez eux ou ailleurs, et les accompagner dans une démarche choisie par eux :\n- un rendez-vous à préparer ou à relire ensuite ;\n- une administration, un logement, un lieu où l’on se sent bien ;\n- un groupe d’entraide, toutes les deux semaines.',
      decideBy: null,
    },
    {
      code: 'mission',
      text: 'Donner un avis aux réunions cliniques et de projet, à égalité avec les collègues.',
      decideBy: null,
    },
    {
      code: 'mission',
      text: 'Relire les documents remis aux personnes, avant qu’ils ne partent.',
      decideBy: null,
    },
    { code: 'mission', text: null, decideBy: '2027-03-01' },
    { code: 'limit', text: 'Ne s’occupe pas des médicaments.', decideBy: null },
    { code: 'limit', text: 'N’est jamais seul·e face à une crise.', decideBy: null },
    { code: 'limit', text: 'Raconter son histoire n’est jamais une obligation.', decideBy: null },
    { code: 'limit', text: 'N’est pas l’unique porte-parole des usagers.', decideBy: null },
    {
      code: 'places',
      text: 'Participe aux réunions de l’équipe, comme ses collègues. Une voix au comité de pilotage du projet.',
      decideBy: null,
    },
    {
      code: 'fileAccess',
      text: 'Le même que l’équipe, en lecture et en écriture, avec le même secret professionnel.',
      decideBy: null,
    },
    {
      code: 'hierarchy',
      text: 'N+1 : le responsable de l’équipe mobile. Une collègue accompagne les six premiers mois.',
      decideBy: null,
    },
    {
      code: 'supervision',
      text: 'Une supervision individuelle chaque mois, hors de l’hôpital ; celle de l’équipe toutes les six semaines ; une intervision entre pairs.',
      decideBy: null,
    },
    {
      code: 'selfPresentation',
      text: 'Libre : la personne choisit, selon le lieu et le moment.',
      decideBy: null,
    },
    {
      code: 'training',
      text: 'Ouverte pendant les heures de travail, si la personne le souhaite.',
      decideBy: null,
    },
    { code: 'timePlace', text: null, decideBy: '2027-03-01' },
    { code: 'revision', text: 'Après 1, 3, 6 et 12 mois, ou quand on le demande.', decideBy: null },
  ],
  agreed: [
    { party: 'manager', by: 'luc', insteadOf: 'bernard', on: '2026-11-20' },
    { party: 'hr', by: 'helene', insteadOf: null, on: '2026-11-20' },
    { party: 'lead', by: 'sophie', insteadOf: null, on: '2026-11-21' },
    { party: 'team', by: 'amina', insteadOf: null, on: '2026-11-23' },
  ],
};

const dutch: Version = {
  number: 2,
  on: '2027-02-01',
  language: 'nl',
  line1: 55,
  line2: 30,
  network: 15,
  clauses: [
    { code: 'title', text: 'Ervaringswerker, Housing First (halftijds)', decideBy: null },
    {
      code: 'purpose',
      text: 'Eigen en gedeelde ervaring inzetten, zodat wie een woning zoekt zelf meer te zeggen heeft over de weg daarheen.',
      decideBy: null,
    },
    {
      code: 'mission',
      text: 'Mensen ontmoeten die dat willen, thuis of op straat, en samen op weg gaan naar wat zij gekozen hebben:\n1. een afspraak voorbereiden;\n2. een woning bezoeken;\n3. de eerste weken na de verhuis nabij blijven.',
      decideBy: null,
    },
    {
      code: 'mission',
      text: 'Op de teamvergadering zeggen wat anderen niet zien, en teksten voor bewoners nalezen.',
      decideBy: null,
    },
    { code: 'mission', text: 'Twee keer per jaar nieuwe collega’s inleiden.', decideBy: null },
    { code: 'limit', text: 'Beheert geen medicatie en geen geld van bewoners.', decideBy: null },
    { code: 'limit', text: 'Is nooit alleen bij een crisis.', decideBy: null },
    { code: 'limit', text: 'Moet nooit het eigen verhaal vertellen.', decideBy: null },
    { code: 'places', text: 'Neemt deel aan dezelfde vergaderingen als de collega’s.', decideBy: null },
    {
      code: 'fileAccess',
      text: 'Leest en schrijft in de gedeelde dossiers, met beroepsgeheim.',
      decideBy: null,
    },
    {
      code: 'hierarchy',
      text: 'Werkt onder de teamcoach; een collega is buddy, zes maanden lang.',
      decideBy: null,
    },
    { code: 'supervision', text: 'Maandelijkse individuele supervisie, buiten het huis.', decideBy: null },
    {
      code: 'selfPresentation',
      text: 'De persoon kiest, naargelang de plaats en het moment.',
      decideBy: null,
    },
    { code: 'training', text: 'Mogelijk tijdens de werkuren, als de persoon dat wil.', decideBy: null },
    { code: 'timePlace', text: 'Twee en een halve dag per week; uren in overleg. Brussel.', decideBy: null },
    { code: 'revision', text: 'Na 1, 3, 6 en 12 maanden, of op vraag.', decideBy: null },
  ],
  agreed: [
    { party: 'person', by: 'joris', insteadOf: null, on: '2027-01-29' },
    { party: 'institution', by: 'gone', insteadOf: null, on: '2027-02-01' },
  ],
};

const names = new Map<string, string | null>([
  ['luc', 'Luc Marchal'],
  ['bernard', 'Bernard Dubois'],
  ['helene', 'Hélène Lambert'],
  ['sophie', 'Sophie Renard'],
  ['amina', 'Amina Benali'],
  ['joris', 'Joris Peeters'],
  ['gone', null],
]);

/** The fingerprint of a version, as whoever calls the paper takes it. */
export const hashOf = (version: Version): string =>
  createHash('sha256').update(canonicalText(version)).digest('hex');

/** A French version 1 of a mobile team, and a Dutch version 2 of a housing team. */
export const versions = { fr: french, nl: dutch };

const houses = { fr: 'Centre hospitalier Les Aubépines', nl: 'De Wade vzw' };

/** The official version as it goes to paper, in its own language or in another. */
export const official = (of: 'fr' | 'nl', language: Language = of): OfficialVersion => ({
  version: versions[of],
  house: houses[of],
  names,
  hash: hashOf(versions[of]),
  language,
});

export const paperOf = (of: 'fr' | 'nl', language: Language = of): Paper =>
  jobDescriptionPaper(official(of, language));

/** A Dutch translation of the French version in which only the title and the purpose are translated. */
export function paperInPart(): Paper {
  const { version, ...rest } = official('fr', 'nl');
  const said: { readonly [code: string]: string } = {
    title: 'Ervaringswerker, mobiel team (0,8 VTE)',
    purpose:
      'Meegeven wat een doorleefd traject laat zien, zodat iedereen meer te zeggen heeft over wat hem aangaat.',
  };
  const clauses = version.clauses.map((one) => {
    const text = said[one.code];
    return text === undefined ? { ...one, in: 'fr' as const } : { ...one, text, in: 'nl' as const };
  });
  return jobDescriptionPaper({ ...rest, version: { ...version, clauses } });
}
